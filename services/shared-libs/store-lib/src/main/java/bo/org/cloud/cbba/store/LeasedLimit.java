package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.work.RateLimits;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicBoolean;

/// The keys of one class that this instance holds leases of, in bounded memory.
final class LeasedLimit implements RateLimits {
    private final LeaseTerms terms;
    private final int maxKeys;
    private final ConcurrentMap<String, KeyLease> leases = new ConcurrentHashMap<>();
    private final AtomicBoolean tidying = new AtomicBoolean();

    LeasedLimit(LeaseTerms terms, int maxKeys) {
        this.terms = terms;
        this.maxKeys = maxKeys;
    }

    @Override
    public Decision take(RateClass limits, String key, Instant now) {
        var lease = leases.get(key);
        if (lease == null) {
            makeRoom(now);
            lease = leases.computeIfAbsent(key, added -> new KeyLease(terms, BucketKey.of(limits, added)));
        }
        return lease.take(now);
    }

    int size() {
        return leases.size();
    }

    /// Forgets the idle; when all are busy (a flood of keys), any tenth. What is forgotten with unspent tokens
    /// only makes the limit tighter. One thread tidies, the others go on.
    private void makeRoom(Instant now) {
        if (leases.size() < maxKeys || !tidying.compareAndSet(false, true)) {
            return;
        }
        try {
            leases.values().removeIf(lease -> lease.isIdle(now));
            var keys = leases.keySet().iterator();
            for (var excess = leases.size() - maxKeys + maxKeys / 10; excess > 0 && keys.hasNext(); excess--) {
                keys.next();
                keys.remove();
            }
        } finally {
            tidying.set(false);
        }
    }
}
