package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Failed logins of one kind.
///
/// @param key whose failures these are
/// @param at when they were, the oldest first; as many as a lock needs at the most
/// @param version 0 while nothing is stored
public record Failures(String key, List<Instant> at, Optional<Instant> lockedUntil, long version) {
    public Failures {
        at = List.copyOf(at);
    }

    public static Failures none(String key) {
        return new Failures(key, List.of(), Optional.empty(), 0);
    }

    public int count() {
        return at.size();
    }

    /// How long the lock still holds; empty without one.
    public Optional<Duration> lockedFor(Instant now) {
        return lockedUntil.filter(now::isBefore).map(until -> Duration.between(now, until));
    }
}
