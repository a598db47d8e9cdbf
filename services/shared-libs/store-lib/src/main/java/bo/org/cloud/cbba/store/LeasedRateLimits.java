package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.work.RateLimits;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// Limits that all instances share, mostly without asking the store: an instance takes a lease of tokens out of
/// the shared bucket and spends it by itself. Safe for use by many threads.
///
/// - **Never over**: a token is taken before it is spent, and void when its window ends. No window of a key sees
///   more calls than the limit, however many instances there are; two windows meet, so no interval as long as a
///   window sees more than twice the limit. (Clocks that differ by d between instances move a window's end by d.)
/// - **Under** by at most instances x lease: what other instances hold. A lease is at most a twentieth of the limit
///   and sized by the key's demand.
/// - A caller costs an instance one round trip a window if it seldom calls, and at most 24 if it spends the whole
///   limit there.
/// - Class `AUTH` leases nothing: each call is one decision of the store.
///
/// While the store is down `AUTH` throws [bo.org.cloud.cbba.contract.work.StoreUnavailableException]: guessing at
/// credentials must not become free by overloading the store, and a login needs the store anyway. The other
/// classes count per instance from what they last saw: they protect capacity, and an answer that needs no store
/// should not fail for its limit. That allows at most instances x limit.
public final class LeasedRateLimits implements RateLimits {
    private final Map<RateClass, RateLimits> classes = new EnumMap<>(RateClass.class);

    public LeasedRateLimits(RateBuckets buckets, RateLimitOptions options) {
        var outage = new Outage();
        for (var rateClass : RateClass.values()) {
            var terms = new LeaseTerms(buckets, options.limit(rateClass), outage);
            classes.put(
                    rateClass,
                    rateClass == RateClass.AUTH ? new ExactLimit(terms) : new LeasedLimit(terms, options.maxKeys()));
        }
    }

    @Override
    public Decision take(RateClass limits, String key, Instant now) {
        return Objects.requireNonNull(classes.get(limits)).take(limits, key, now);
    }
}
