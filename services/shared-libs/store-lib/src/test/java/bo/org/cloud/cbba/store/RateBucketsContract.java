package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A bucket never gives more in one window than it holds, on any engine.
abstract class RateBucketsContract {
    private static final RateLimit TEN = RateLimit.perMinute(10);

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
    void racersForANewWindowGetExactlyWhatItHolds() throws Exception {
        take(10, 0);
        var grants = Race.of(30, number -> () -> take(1, 60));

        assertEquals(10, grants.stream().mapToInt(RateBuckets.Grant::tokens).sum());
    }

    @Test
    void givesWhatIsLeftAndThenNothing() {
        assertEquals(new RateBuckets.Grant(7, 3, Works.NOON.plusSeconds(60)), take(7, 0));
        assertEquals(new RateBuckets.Grant(3, 0, Works.NOON.plusSeconds(60)), take(7, 0));
        assertEquals(new RateBuckets.Grant(0, 0, Works.NOON.plusSeconds(60)), take(1, 59));
    }

    @Test
    void isFullAgainWhenTheWindowEnds() {
        take(10, 0);

        assertEquals(new RateBuckets.Grant(10, 0, Works.NOON.plusSeconds(130)), take(100, 70));
    }

    @Test
    void aWindowBeginsWithItsFirstCall() {
        take(1, 0);

        assertEquals(new RateBuckets.Grant(1, 9, Works.NOON.plusSeconds(3660)), take(1, 3600));
    }

    @Test
    void survivesAClockThatIsBehind() {
        take(10, 600);

        assertEquals(0, take(1, 0).tokens());
    }

    @Test
    void aLoweredLimitCountsWhatWasTakenUnderTheOldOne() {
        take(8, 0);
        var lowered = fixture().rateBuckets().take(bucket, RateLimit.perMinute(5), 1, Works.NOON);

        assertEquals(new RateBuckets.Grant(0, 0, Works.NOON.plusSeconds(60)), lowered);
    }

    private RateBuckets.Grant take(int wanted, long second) {
        return fixture().rateBuckets().take(bucket, TEN, wanted, Works.NOON.plusSeconds(second));
    }
}
