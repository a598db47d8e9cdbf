package bo.org.cloud.cbba.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What happened, for whoever listens on the bus.
public sealed interface IdentityFact {
    record UserCreated(User user) implements IdentityFact {}

    /// @param changedFields names as in the event's snapshot, e.g. `full_name`
    record UserUpdated(User user, List<String> changedFields) implements IdentityFact {}

    record UserActivated(User user) implements IdentityFact {}

    /// A verification mail is due, with this token.
    record VerificationRequested(User user, UserSecret token, Instant expiresAt) implements IdentityFact {}

    /// Somebody registered with an address that has an account: its owner gets a mail that says so.
    record ExistingAccountRegistered(User user, UUID attempt) implements IdentityFact {}

    record LoginSucceeded(Session session) implements IdentityFact {}

    /// @param user known only when the address has an account
    record LoginFailed(
            UUID attempt, Optional<UserId> user, String emailHash, String address, Reason reason, int attemptCount)
            implements IdentityFact {
        /// Why, as a class that tells auditors enough.
        public enum Reason {
            UNKNOWN_ACCOUNT,
            WRONG_PASSWORD,
            EMAIL_NOT_VERIFIED,
            SUSPENDED,
            DELETED,
            LOCKED
        }
    }

    /// @param user known only when the address has an account
    /// @param address the one address that is locked out; empty where all are
    record AccountLocked(
            UUID lock,
            Optional<UserId> user,
            String emailHash,
            Optional<String> address,
            int attemptCount,
            Instant until)
            implements IdentityFact {}

    record SessionRevoked(Session session) implements IdentityFact {}
}
