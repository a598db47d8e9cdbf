package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.contract.RateClass.AUTH;
import static bo.org.cloud.cbba.contract.RateClass.READ;
import static bo.org.cloud.cbba.contract.RateClass.WRITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.work.RateLimits;
import bo.org.cloud.cbba.contract.work.RateLimits.Decision;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The stated bounds of the limits that instances share, with the default figures, on any engine.
abstract class LeasedRateLimitsContract {
    private static final int INSTANCES = 4;

    private final String key = "ana-" + UUID.randomUUID();
    private WatchedBuckets buckets;
    private List<RateLimits> instances;

    abstract StoreFixture fixture();

    @BeforeEach
    void startInstances() {
        buckets = new WatchedBuckets(fixture().rateBuckets());
        instances = Stream.generate(this::instance).limit(INSTANCES).toList();
    }

    @Test
    void racingInstancesAreNeverOverAndUnderByTheirLeasesAtMost() throws Exception {
        var allowed = race(READ, 1200);

        assertTrue(allowed <= 600 && allowed >= 600 - INSTANCES * 30, allowed + " of 600 allowed");
    }

    @Test
    void racingLoginsAreLimitedExactly() throws Exception {
        assertEquals(10, race(AUTH, 60));
    }

    @Test
    void noIntervalSeesMoreThanTheLimitAndWhatGrewBack() {
        var random = new Random(7);
        var allowed = new ArrayList<Instant>();
        var now = Works.NOON;
        for (var number = 0; number < 1500; number++) {
            now = now.plusMillis(untilNextCall(random));
            if (take(random.nextInt(INSTANCES), WRITE, now).allowed()) {
                allowed.add(now);
            }
        }

        assertTrue(allowed.size() > 200, allowed.size() + " allowed");
        for (var first = 0; first < allowed.size(); first++) {
            for (var last = first; last < allowed.size(); last++) {
                var seconds =
                        Duration.between(allowed.get(first), allowed.get(last)).toMillis() / 1000.0;
                var most = 120 + 2 * seconds + 0.001;
                assertTrue(last - first + 1 <= most, last - first + 1 + " calls in " + seconds + " s");
            }
        }
    }

    @Test
    void aCallerBelowTheLimitIsNotRefusedWhereverItsCallsGo() {
        var refused = IntStream.range(0, 400)
                .filter(number -> !take(number % INSTANCES, WRITE, Works.NOON.plusMillis(number / INSTANCES * 2400L))
                        .allowed())
                .count();

        assertEquals(0, refused, "refused at 100 of 120 calls a minute");
    }

    @Test
    void aBusyCallerSeldomCostsARoundTrip() {
        var allowed = IntStream.range(0, 550)
                .filter(number ->
                        take(0, READ, Works.NOON.plusMillis(number * 110L)).allowed())
                .count();

        assertEquals(550, allowed);
        assertTrue(buckets.trips() <= 30, buckets.trips() + " round trips");
    }

    @Test
    void aRefusedCallerCostsNoRoundTripUntilATokenHasGrownBack() {
        while (take(0, WRITE, Works.NOON).allowed()) {
            assertTrue(buckets.trips() < 120);
        }
        var before = buckets.trips();
        IntStream.range(0, 400)
                .forEach(millis -> assertFalse(
                        take(0, WRITE, Works.NOON.plusMillis(millis)).allowed()));

        assertEquals(before, buckets.trips());
        assertTrue(take(0, WRITE, Works.NOON.plusMillis(500)).allowed());
    }

    @Test
    void tellsWhatIsLeftAndWhenToComeAgain() {
        var first = take(0, AUTH, Works.NOON);
        assertEquals(new Decision(true, 10, 9, Duration.ofSeconds(6), Duration.ZERO), first);
        IntStream.range(0, 9).forEach(_ -> take(1, AUTH, Works.NOON));

        var refused = take(2, AUTH, Works.NOON.plusSeconds(1));
        assertEquals(new Decision(false, 10, 0, Duration.ofSeconds(59), Duration.ofSeconds(5)), refused);
    }

    @Test
    void classesAndKeysDoNotShare() {
        IntStream.range(0, 11).forEach(_ -> take(0, AUTH, Works.NOON));

        assertTrue(take(0, WRITE, Works.NOON).allowed());
        assertTrue(instances.getFirst().take(AUTH, key + "-other", Works.NOON).allowed());
    }

    @Test
    void withoutTheStoreNobodyGuessesCredentials() {
        buckets.goDown();
        assertThrows(StoreUnavailableException.class, () -> take(0, AUTH, Works.NOON));
        assertThrows(StoreUnavailableException.class, () -> take(0, AUTH, Works.NOON.plusMillis(999)));
        assertEquals(1, buckets.trips(), "asked once a second");

        buckets.comeBack();
        assertTrue(take(0, AUTH, Works.NOON.plusSeconds(1)).allowed());
        assertTrue(take(0, AUTH, Works.NOON.plusSeconds(1)).allowed());
    }

    @Test
    void withoutTheStoreOtherCallsAreLimitedByEachInstanceAlone() {
        buckets.goDown();
        var allowed = IntStream.range(0, 300)
                .filter(_ -> take(0, WRITE, Works.NOON).allowed())
                .count();

        assertEquals(115, allowed, "the limit without a lease");
        assertEquals(1, buckets.trips());
        buckets.comeBack();
        assertTrue(take(0, WRITE, Works.NOON.plusSeconds(2)).allowed());
        assertEquals(2, buckets.trips());
    }

    @Test
    void memoryIsBounded() {
        var limited = new LeasedLimit(buckets, RateLimit.perMinute(120), 100, new Outage());
        IntStream.range(0, 500).forEach(number -> limited.take(WRITE, key + number, Works.NOON));

        assertTrue(limited.size() <= 100, limited.size() + " keys");
    }

    /// Bursts, trickles, and pauses in which the bucket grows back behind the leases that are held.
    private static int untilNextCall(Random random) {
        return switch (random.nextInt(200)) {
            case 0 -> 60_000;
            case 1, 2, 3, 4, 5 -> random.nextInt(5000);
            default -> random.nextInt(4) == 0 ? random.nextInt(50) : 0;
        };
    }

    private RateLimits instance() {
        return new LeasedRateLimits(buckets, RateLimitOptions.defaults());
    }

    private long race(RateClass rateClass, int calls) throws InterruptedException, ExecutionException {
        return Race.of(calls, number -> () -> take(number % INSTANCES, rateClass, Works.NOON)).stream()
                .filter(Decision::allowed)
                .count();
    }

    private Decision take(int instance, RateClass rateClass, Instant now) {
        return instances.get(instance).take(rateClass, key, now);
    }
}
