package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// One holder at a time, on any engine.
abstract class LeasesContract {
    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final String name = "outbox#" + UUID.randomUUID();

    abstract StoreFixture fixture();

    @Test
    void oneOfManyGetsIt() throws Exception {
        var leases = Race.of(16, number -> () -> acquire("owner " + number, Works.NOON));

        assertEquals(1, leases.stream().filter(Optional::isPresent).count());
    }

    @Test
    void goesToAnotherWhenItEndedWithAHigherFence() {
        var first = acquire("a", Works.NOON).orElseThrow();

        assertEquals(Optional.empty(), acquire("b", Works.NOON.plusSeconds(9)));
        var second = acquire("b", Works.NOON.plusSeconds(10)).orElseThrow();
        assertTrue(second.fence() > first.fence());
        assertEquals(Works.NOON.plusSeconds(20), second.until());
    }

    @Test
    void theOwnerGetsItAgainUnderTheSameFence() {
        var first = acquire("a", Works.NOON).orElseThrow();

        assertEquals(
                first.fence(),
                acquire("a", Works.NOON.plusSeconds(3)).orElseThrow().fence());
    }

    @Test
    void renewalKeepsOthersOut() {
        var lease = acquire("a", Works.NOON).orElseThrow();
        var renewed = fixture().leases().renew(lease, TEN_SECONDS, Works.NOON.plusSeconds(8));

        assertEquals(Optional.of(new Lease(name, "a", lease.fence(), Works.NOON.plusSeconds(18))), renewed);
        assertEquals(Optional.empty(), acquire("b", Works.NOON.plusSeconds(15)));
    }

    @Test
    void aLostLeaseIsNeitherRenewedNorReleased() {
        var lost = acquire("a", Works.NOON).orElseThrow();
        assertTrue(acquire("b", Works.NOON.plusSeconds(10)).isPresent());

        assertEquals(Optional.empty(), fixture().leases().renew(lost, TEN_SECONDS, Works.NOON.plusSeconds(11)));
        fixture().leases().release(lost);
        assertEquals(Optional.empty(), acquire("c", Works.NOON.plusSeconds(12)));
    }

    @Test
    void aReleasedLeaseIsFreeAtOnceAndItsFenceStillGrows() {
        var lease = acquire("a", Works.NOON).orElseThrow();
        fixture().leases().release(lease);

        var next = acquire("b", Works.NOON).orElseThrow();
        assertTrue(next.fence() > lease.fence());
        assertEquals(Optional.empty(), fixture().leases().renew(lease, TEN_SECONDS, Works.NOON));
    }

    private Optional<Lease> acquire(String owner, Instant now) {
        return fixture().leases().acquire(name, owner, TEN_SECONDS, now);
    }
}
