package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// When failures lock: five in a row from one address lock the account for that address, twenty within an hour
/// from anywhere lock it for all, each for half an hour.
///
/// @param window older failures do not count; a row is forgotten after a day
public record LockoutPolicy(int failures, Duration window) {
    static final LockoutPolicy PER_ADDRESS = new LockoutPolicy(5, Duration.ofDays(1));
    static final LockoutPolicy ANYWHERE = new LockoutPolicy(20, Duration.ofHours(1));
    static final Duration LOCK = Duration.ofMinutes(30);

    /// One more failure while there is no lock. After a lock that is over the count starts again.
    Failures afterFailure(Failures current, Instant now) {
        var counting = current.lockedUntil().isPresent() ? Stream.<Instant>empty() : current.at().stream();
        var at = Stream.concat(counting.filter(moment -> moment.isAfter(now.minus(window))), Stream.of(now))
                .toList();
        var lock = at.size() >= failures ? Optional.of(now.plus(LOCK)) : Optional.<Instant>empty();
        return new Failures(current.key(), at, lock, current.version() + 1);
    }

    /// The row has ended.
    static Failures afterSuccess(Failures current) {
        return new Failures(current.key(), List.of(), Optional.empty(), current.version() + 1);
    }
}
