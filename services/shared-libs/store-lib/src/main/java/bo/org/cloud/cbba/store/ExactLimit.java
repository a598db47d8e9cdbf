package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.work.RateLimits;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Instant;

/// Every call is decided by the store; without the store none is allowed.
final class ExactLimit implements RateLimits {
    private final RateBuckets buckets;
    private final RateLimit limit;
    private final Gcra rate;
    private final Outage outage;

    ExactLimit(RateBuckets buckets, RateLimit limit, Outage outage) {
        this.buckets = buckets;
        this.limit = limit;
        this.rate = limit.exact();
        this.outage = outage;
    }

    @Override
    public Decision take(RateClass limits, String key, Instant now) {
        if (!outage.mayAsk(now)) {
            throw new StoreUnavailableException("rate limits", new IllegalStateException("down a moment ago"));
        }
        try {
            var grant = buckets.take(BucketKey.of(limits, key), rate, 1, now);
            outage.end();
            return Decisions.of(grant.tokens() == 1, limit, rate, 0, grant.arrival(), now);
        } catch (StoreUnavailableException e) {
            outage.begin(now);
            throw e;
        }
    }
}
