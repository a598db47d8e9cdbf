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
/// - **Never over**: tokens are taken before they are spent, and void after [RateLimit#hold]. No interval of
///   length t sees more than `calls + calls * t / window` calls. (Clocks that differ by d between instances add
///   d to t.)
/// - **Under** by at most instances x lease: what other instances hold and what the bucket keeps for it.
///   A lease is at most a twentieth of the limit and sized by the key's recent demand.
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
            var limit = options.limit(rateClass);
            classes.put(
                    rateClass,
                    rateClass == RateClass.AUTH
                            ? new ExactLimit(buckets, limit, outage)
                            : new LeasedLimit(buckets, limit, options.maxKeys(), outage));
        }
    }

    @Override
    public Decision take(RateClass limits, String key, Instant now) {
        return Objects.requireNonNull(classes.get(limits)).take(limits, key, now);
    }
}
