package bo.org.cloud.cbba.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Kills every service, all mechanisms at once in one platform, for as long as `crash.seconds` says (120 s)
/// and until every point was hit. `-Dcrash.seed=` fixes what is chosen, though not the moments.
/// `-Dcrash.matrix=true` wants each point in each service.
class CrashTest {
    private static final long SEED = Long.getLong("crash.seed", 918_761);
    private static final Duration LENGTH = Duration.ofSeconds(Integer.getInteger("crash.seconds", 120));
    private static final boolean MATRIX = Boolean.getBoolean("crash.matrix");

    private static CrashRun run;

    @BeforeAll
    static void killServices() {
        System.out.println("crash seed " + SEED + ", " + LENGTH.toSeconds() + " s");
        run = CrashRun.of(SEED, LENGTH, MATRIX);
        System.out.println(run.summary());
    }

    @Test
    void everyInvariantHolds() {
        assertEquals(List.of(), run.broken(), run::summary);
    }

    @Test
    void noServiceEndsByItself() {
        assertEquals(List.of(), run.kills().unexpected());
    }

    @ParameterizedTest
    @EnumSource
    void aMechanismWasKilledAtEachOfItsPoints(Mechanism mechanism) {
        var missing = run.kills().missing(MATRIX).stream()
                .filter(place -> place.point().mechanism() == mechanism)
                .toList();
        assertEquals(List.of(), missing, run::summary);
    }
}
