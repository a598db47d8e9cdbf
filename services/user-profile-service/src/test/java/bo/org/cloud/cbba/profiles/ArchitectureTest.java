package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.testing.ArchRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    @Test
    void dependenciesPointAtTheDomain() {
        ArchRules.of("bo.org.cloud.cbba.profiles").check();
    }
}
