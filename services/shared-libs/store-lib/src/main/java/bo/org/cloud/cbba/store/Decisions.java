package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.RateLimits.Decision;
import java.time.Duration;
import java.time.Instant;

final class Decisions {
    private Decisions() {}

    /// @param remaining tokens that this caller may still spend
    static Decision allowed(RateLimit limit, int remaining, Instant ends, Instant now) {
        return new Decision(true, limit.calls(), remaining, until(ends, now), Duration.ZERO);
    }

    static Decision refused(RateLimit limit, Instant ends, Instant now) {
        var wait = until(ends, now);
        return new Decision(false, limit.calls(), 0, wait, wait);
    }

    private static Duration until(Instant ends, Instant now) {
        var left = Duration.between(now, ends);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
