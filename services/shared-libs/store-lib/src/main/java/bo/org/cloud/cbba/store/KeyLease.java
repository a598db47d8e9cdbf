package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.RateLimits.Decision;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/// One key's tokens in this instance. While one thread fetches a lease the key's other callers wait for it, so
/// that a burst costs one round trip.
final class KeyLease {
    private final LeaseTerms terms;
    private final String bucket;
    private final ReentrantLock lock = new ReentrantLock();

    /// Unspent tokens, and how many the lease had.
    private int tokens;

    private int size;
    private Instant ends = Instant.MIN;

    /// What is known of the shared bucket; others may have moved it on since, never back.
    private Instant arrival = Instant.EPOCH;

    /// Until then the shared bucket is known to be empty.
    private Instant emptyUntil = Instant.MIN;

    KeyLease(LeaseTerms terms, String bucket) {
        this.terms = terms;
        this.bucket = bucket;
    }

    Decision take(Instant now) {
        lock.lock();
        try {
            return hasToken(now) || lease(now) ? spend(now) : refuse(now);
        } finally {
            lock.unlock();
        }
    }

    boolean isIdle(Instant now) {
        // A held lock means that it is in use.
        if (!lock.tryLock()) {
            return false;
        }
        try {
            return ends.isBefore(now) && emptyUntil.isBefore(now);
        } finally {
            lock.unlock();
        }
    }

    private boolean hasToken(Instant now) {
        return tokens > 0 && !now.isAfter(ends);
    }

    private boolean lease(Instant now) {
        if (now.isBefore(emptyUntil)) {
            return false;
        }
        if (!terms.outage().mayAsk(now)) {
            return countAlone(now);
        }
        try {
            accept(terms.buckets().take(bucket, terms.rate(), wanted(now), now), now);
            terms.outage().end();
            return tokens > 0;
        } catch (StoreUnavailableException e) {
            terms.outage().begin(now);
            return countAlone(now);
        }
    }

    private void accept(RateBuckets.Grant grant, Instant now) {
        tokens = grant.tokens();
        size = grant.tokens();
        ends = now.plus(terms.hold());
        arrival = grant.arrival();
        if (tokens == 0) {
            emptyUntil = now.plus(terms.rate().untilNext(arrival, now));
        }
    }

    /// By demand: twice the last lease if that was spent in time, else what was used of it. A key that is
    /// rarely used thus wastes nothing, one that is busy asks the store once per hold at most.
    private int wanted(Instant now) {
        var most = terms.limit().maxLease();
        if (size == 0) {
            return Math.max(1, most / 4);
        }
        var wasSpentInTime = tokens == 0 && !now.isAfter(ends);
        return Math.clamp(wasSpentInTime ? size * 2L : size - tokens, 1, most);
    }

    /// Without the store: this instance's own bucket, from what it last knew.
    private boolean countAlone(Instant now) {
        var rate = terms.rate();
        var nowMicros = Gcra.micros(now);
        var arrivalMicros = Gcra.micros(arrival);
        if (rate.available(arrivalMicros, nowMicros) == 0) {
            return false;
        }
        arrival = Gcra.instant(Math.max(arrivalMicros, nowMicros) + rate.intervalMicros());
        tokens = 1;
        size = 1;
        ends = now;
        return true;
    }

    private Decision spend(Instant now) {
        tokens--;
        return Decisions.of(true, terms.limit(), terms.rate(), tokens, arrival, now);
    }

    private Decision refuse(Instant now) {
        return Decisions.of(false, terms.limit(), terms.rate(), 0, arrival, now);
    }
}
