package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.work.RateLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Counts per key, never refills.
final class TestLimits implements RateLimits {
    final Map<String, Integer> taken = new ConcurrentHashMap<>();
    volatile int limit = 1_000_000;

    @Override
    public Decision take(RateClass limits, String key, Instant now) {
        int count = taken.merge(limits + " " + key, 1, Integer::sum);
        var allowed = count <= limit;
        var wait = allowed ? Duration.ZERO : Duration.ofMillis(1_500);
        return new Decision(allowed, limit, Math.max(0, limit - count), Duration.ofSeconds(30), wait);
    }
}
