package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.RateClass;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The figures of the rate classes. Immutable.
public final class RateLimitOptions {
    private static final int DEFAULT_MAX_KEYS = 100_000;

    private final Map<RateClass, RateLimit> limits;
    private final int maxKeys;

    private RateLimitOptions(Map<RateClass, RateLimit> limits, int maxKeys) {
        this.limits = limits;
        this.maxKeys = maxKeys;
    }

    /// Per key and minute: read 600, write 120, service 6,000, auth 10.
    public static RateLimitOptions defaults() {
        return new RateLimitOptions(
                Map.of(
                        RateClass.READ, RateLimit.perMinute(600),
                        RateClass.WRITE, RateLimit.perMinute(120),
                        RateClass.SERVICE, RateLimit.perMinute(6000),
                        RateClass.AUTH, RateLimit.perMinute(10)),
                DEFAULT_MAX_KEYS);
    }

    public RateLimitOptions limit(RateClass rateClass, RateLimit limit) {
        var changed = new EnumMap<>(limits);
        changed.put(rateClass, limit);
        return new RateLimitOptions(changed, maxKeys);
    }

    /// Keys that are remembered in memory per class, 100..10,000,000 (100,000; some 100 bytes each). Beyond it
    /// leases are forgotten, which never allows more calls.
    public RateLimitOptions maxKeys(int count) {
        if (count < 100 || count > 10_000_000) {
            throw new IllegalArgumentException("100..10,000,000 keys: " + count);
        }
        return new RateLimitOptions(limits, count);
    }

    RateLimit limit(RateClass rateClass) {
        return Objects.requireNonNull(limits.get(rateClass));
    }

    int maxKeys() {
        return maxKeys;
    }
}
