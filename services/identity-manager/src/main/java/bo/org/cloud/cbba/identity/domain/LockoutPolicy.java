package bo.org.cloud.cbba.identity.domain;

import bo.org.cloud.cbba.identity.domain.LoginAttempts.FailureCount;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When failures lock: five in a row from one address lock the account for that address, twenty within an hour from
/// anywhere lock it for all, each for half an hour.
public record LockoutPolicy(int failures, Duration window) {
    static final LockoutPolicy PER_ADDRESS = new LockoutPolicy(5, Duration.ofMinutes(30));
    static final LockoutPolicy ANYWHERE = new LockoutPolicy(20, Duration.ofHours(1));
    static final Duration LOCK = Duration.ofMinutes(30);

    /// One more failure. A count that is older than the window, or whose lock is over, starts again.
    FailureCount afterFailure(FailureCount count, Instant now) {
        var stale = count.lockedUntil().isPresent() || now.isAfter(count.since().plus(window));
        var total = stale ? 1 : count.failures() + 1;
        var since = total == 1 ? now : count.since();
        var lock = total >= failures ? Optional.of(now.plus(LOCK)) : Optional.<Instant>empty();
        return new FailureCount(count.key(), total, since, lock, count.version() + 1);
    }

    static FailureCount afterSuccess(FailureCount count, Instant now) {
        return new FailureCount(count.key(), 0, now, Optional.empty(), count.version() + 1);
    }
}
