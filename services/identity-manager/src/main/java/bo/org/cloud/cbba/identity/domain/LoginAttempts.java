package bo.org.cloud.cbba.identity.domain;

import java.time.Instant;
import java.util.Optional;

/// Failed logins, counted for the address typed in whether or not it has an account, so that both look alike.
/// Writes are enlisted in the call's unit of work.
public interface LoginAttempts {
    /// The failures of `email` from `address`.
    FailureCount from(String address, EmailAddress email);

    /// The failures of `email` from anywhere.
    FailureCount fromAnywhere(EmailAddress email);

    void replace(FailureCount current, FailureCount next);

    /// @param key whose failures these are
    /// @param failures in a row, or within the window
    /// @param since when the first of them was
    /// @param version 0 while nothing is stored
    record FailureCount(String key, int failures, Instant since, Optional<Instant> lockedUntil, long version) {
        public boolean isLocked(Instant now) {
            return lockedUntil.filter(now::isBefore).isPresent();
        }
    }
}
