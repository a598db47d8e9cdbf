package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A bucket never gives more than it holds, on any engine.
abstract class RateBucketsContract {
    /// Ten tokens, one more each six seconds.
    private static final Gcra TEN = new Gcra(10, Duration.ofSeconds(6));

    private final String bucket = "read#" + UUID.randomUUID();

    abstract StoreFixture fixture();

    @Test
    void manyRacersGetExactlyWhatItHolds() throws Exception {
        var grants = Race.of(30, number -> () -> take(1, 0));

        assertEquals(10, grants.stream().mapToInt(RateBuckets.Grant::tokens).sum());
    }

    @Test
    void unevenRacersGetExactlyWhatItHolds() throws Exception {
        var grants = Race.of(12, number -> () -> take(3, 0));

        assertEquals(10, grants.stream().mapToInt(RateBuckets.Grant::tokens).sum());
    }

    @Test
    void givesWhatIsLeftAndThenNothing() {
        assertEquals(7, take(7, 0).tokens());
        assertEquals(3, take(7, 0).tokens());
        var refused = take(1, 0);
        assertEquals(0, refused.tokens());
        assertEquals(Duration.ofSeconds(6), TEN.untilNext(refused.arrival(), Works.NOON));
    }

    @Test
    void growsBackOneByOneUntilFull() {
        take(10, 0);

        assertEquals(0, take(1, 5).tokens());
        assertEquals(1, take(5, 6).tokens());
        assertEquals(3, take(5, 24).tokens());
        assertEquals(10, take(100, 3600).tokens());
    }

    @Test
    void tellsWhenItWillBeFull() {
        assertEquals(Works.NOON.plusSeconds(24), instant(take(4, 0)));
        assertEquals(Works.NOON.plusSeconds(30), instant(take(1, 0)));
    }

    @Test
    void survivesAClockThatIsBehind() {
        take(10, 600);

        assertEquals(0, take(1, 0).tokens());
    }

    private Instant instant(RateBuckets.Grant grant) {
        return grant.arrival();
    }

    private RateBuckets.Grant take(int wanted, long second) {
        return fixture().rateBuckets().take(bucket, TEN, wanted, Works.NOON.plusSeconds(second));
    }
}
