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
    void noWindowSeesMoreThanTheLimitAndNoIntervalMoreThanTwice() {
        var random = new Random(7);
        var allowed = new ArrayList<Instant>();
        var now = Works.NOON;
        for (var number = 0; number < 2500; number++) {
            now = now.plusMillis(untilNextCall(random));
            if (take(random.nextInt(INSTANCES), WRITE, now).allowed()) {
                allowed.add(now);
            }
        }

        assertTrue(allowed.size() > 400, allowed.size() + " allowed");
        for (var windowBegins = Works.NOON; windowBegins.isBefore(now); ) {
            var begun = firstNotBefore(allowed, windowBegins);
            assertTrue(within(allowed, begun, begun.plusSeconds(60)) <= 120, "window from " + begun);
            windowBegins = begun.plusSeconds(60);
        }
        for (var first : allowed) {
            assertTrue(within(allowed, first, first.plusSeconds(60)) <= 240, "a minute from " + first);
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
    void aCallerThatIsSeldomSeenCostsARoundTripAWindow() {
        var allowed = IntStream.range(0, 120)
                .filter(number ->
                        take(0, READ, Works.NOON.plusSeconds(number * 5L)).allowed())
                .count();

        assertEquals(120, allowed);
        assertTrue(buckets.trips() <= 12, buckets.trips() + " round trips in ten minutes");
    }

    @Test
    void aRefusedCallerCostsNoRoundTripUntilTheWindowEnds() {
        IntStream.range(0, 120)
                .forEach(_ -> assertTrue(take(0, WRITE, Works.NOON).allowed()));
        var before = buckets.trips();
        IntStream.range(0, 60)
                .forEach(second -> assertFalse(
                        take(0, WRITE, Works.NOON.plusSeconds(second)).allowed()));

        assertEquals(before, buckets.trips());
        assertTrue(take(0, WRITE, Works.NOON.plusSeconds(60)).allowed());
    }

    @Test
    void tellsWhatIsLeftAndWhenToComeAgain() {
        var first = take(0, AUTH, Works.NOON);
        assertEquals(new Decision(true, 10, 9, Duration.ofSeconds(60), Duration.ZERO), first);
        IntStream.range(0, 9).forEach(_ -> take(1, AUTH, Works.NOON));

        var refused = take(2, AUTH, Works.NOON.plusSeconds(1));
        assertEquals(new Decision(false, 10, 0, Duration.ofSeconds(59), Duration.ofSeconds(59)), refused);
    }

    @Test
    void tellsALeasedCallerTheSame() {
        assertEquals(new Decision(true, 120, 119, Duration.ofSeconds(60), Duration.ZERO), take(0, WRITE, Works.NOON));
        assertEquals(
                new Decision(true, 120, 118, Duration.ofSeconds(50), Duration.ZERO),
                take(0, WRITE, Works.NOON.plusSeconds(10)));
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

        assertEquals(120, allowed);
        assertEquals(1, buckets.trips());
        buckets.comeBack();
        assertTrue(take(0, WRITE, Works.NOON.plusSeconds(60)).allowed());
        assertEquals(2, buckets.trips());
    }

    @Test
    void memoryIsBounded() {
        var limited = new LeasedLimit(new LeaseTerms(buckets, RateLimit.perMinute(120), new Outage()), 100);
        IntStream.range(0, 500).forEach(number -> limited.take(WRITE, key + number, Works.NOON));

        assertTrue(limited.size() <= 100, limited.size() + " keys");
    }

    private static Instant firstNotBefore(List<Instant> calls, Instant at) {
        return calls.stream().filter(call -> !call.isBefore(at)).findFirst().orElse(at);
    }

    private static long within(List<Instant> calls, Instant from, Instant to) {
        return calls.stream()
                .filter(call -> !call.isBefore(from) && call.isBefore(to))
                .count();
    }

    /// Bursts, trickles, and pauses that outlast the leases that are held.
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
