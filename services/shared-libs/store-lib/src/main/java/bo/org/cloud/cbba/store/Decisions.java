package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.RateLimits.Decision;
import java.time.Duration;
import java.time.Instant;

final class Decisions {
    private Decisions() {}

    /// What the caller is told.
    ///
    /// @param held tokens that are leased and not spent
    static Decision of(boolean allowed, RateLimit limit, Gcra rate, int held, Instant arrival, Instant now) {
        var remaining = held + rate.available(Gcra.micros(arrival), Gcra.micros(now));
        var reset = Duration.between(now, arrival);
        return new Decision(
                allowed,
                limit.calls(),
                remaining,
                reset.isNegative() ? Duration.ZERO : reset,
                allowed ? Duration.ZERO : rate.untilNext(arrival, now));
    }
}
