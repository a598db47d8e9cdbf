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

    /// The window that the rest is about.
    private Instant ends = Instant.MIN;

    /// Unspent tokens, and how many the last lease had.
    private int tokens;

    private int size;

    /// In the shared bucket when it was last asked; others may have taken of it since.
    private int left;

    /// Taken and spent in this window.
    private int spent;

    KeyLease(LeaseTerms terms, String bucket) {
        this.terms = terms;
        this.bucket = bucket;
        // What a caller of whom nothing is known gets at first.
        this.spent = terms.limit().maxLease() / 4;
    }

    Decision take(Instant now) {
        lock.lock();
        try {
            return hasToken(now) || lease(now) ? spend(now) : Decisions.refused(terms.limit(), ends, now);
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
            return isOver(now);
        } finally {
            lock.unlock();
        }
    }

    private boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }

    private boolean hasToken(Instant now) {
        return tokens > 0 && !isOver(now);
    }

    private boolean lease(Instant now) {
        if (left == 0 && !isOver(now)) {
            return false;
        }
        if (!terms.outage().mayAsk(now)) {
            return countAlone(now);
        }
        try {
            accept(terms.buckets().take(bucket, terms.limit(), wanted(now), now));
            terms.outage().end();
            return tokens > 0;
        } catch (StoreUnavailableException e) {
            terms.outage().begin(now);
            return countAlone(now);
        }
    }

    /// By demand: for a new window what was spent in the last one, then twice the lease before. A caller that is
    /// rarely seen thus holds nothing back from other instances, and a busy one seldom asks.
    private int wanted(Instant now) {
        return Math.clamp(isOver(now) ? spent : size * 2L, 1, terms.limit().maxLease());
    }

    private void accept(RateBuckets.Grant grant) {
        if (!grant.ends().equals(ends)) {
            ends = grant.ends();
            spent = 0;
        }
        tokens = grant.tokens();
        size = grant.tokens();
        left = grant.left();
    }

    /// Without the store: this instance's own bucket, from what it last knew.
    private boolean countAlone(Instant now) {
        if (isOver(now)) {
            ends = Instant.ofEpochMilli(terms.limit().endOfWindowFrom(now));
            left = terms.limit().calls();
            spent = 0;
        }
        if (left == 0) {
            return false;
        }
        left--;
        tokens = 1;
        size = 1;
        return true;
    }

    private Decision spend(Instant now) {
        tokens--;
        spent++;
        return Decisions.allowed(terms.limit(), tokens + left, ends, now);
    }
}
