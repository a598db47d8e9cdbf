package bo.org.cloud.cbba.contract.work;

import bo.org.cloud.cbba.contract.RateClass;
import java.time.Duration;
import java.time.Instant;

/// Decides whether one more call is within a limit that all instances share.
public interface RateLimits {
    /// Takes one token of `key`'s bucket in the class.
    Decision take(RateClass limits, String key, Instant now);

    /// @param limit calls allowed per window
    /// @param remaining as many are left in the window as far as this instance knows
    /// @param reset until the window ends and all of them are there again
    /// @param retryAfter how long to wait when it was not allowed, else zero
    record Decision(boolean allowed, long limit, long remaining, Duration reset, Duration retryAfter) {}
}
