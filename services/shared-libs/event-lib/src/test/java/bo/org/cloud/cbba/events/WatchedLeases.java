package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.Lease;
import bo.org.cloud.cbba.store.Leases;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Counts how often a lease was somebody else's.
final class WatchedLeases implements Leases {
    private final Leases leases;
    private final AtomicInteger refusals = new AtomicInteger();

    WatchedLeases(Leases leases) {
        this.leases = leases;
    }

    int refusals() {
        return refusals.get();
    }

    @Override
    public Optional<Lease> acquire(String name, String owner, Duration length, Instant now) {
        var lease = leases.acquire(name, owner, length, now);
        if (lease.isEmpty()) {
            refusals.incrementAndGet();
        }
        return lease;
    }

    @Override
    public Optional<Lease> renew(Lease lease, Duration length, Instant now) {
        return leases.renew(lease, length, now);
    }

    @Override
    public void release(Lease lease) {
        leases.release(lease);
    }
}
