package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SynthTest {
    @Test
    void thereIsAStackPerConcern() {
        assertEquals(
                List.of(
                        "ugsys-alarms",
                        "ugsys-api",
                        "ugsys-bus",
                        "ugsys-data",
                        "ugsys-database",
                        "ugsys-identity",
                        "ugsys-keys",
                        "ugsys-omnichannel",
                        "ugsys-profiles"),
                Synthesis.shared().stacks().stream().map(Stacked::name).toList());
    }
}
