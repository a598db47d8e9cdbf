package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.testing.ArchRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void dependenciesPointAtTheDomainAndEveryProblemIsThrown() {
        ArchRules.of("bo.org.cloud.cbba.identity").withoutEvents().check();
    }
}
