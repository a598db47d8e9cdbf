package bo.org.cloud.cbba.identity.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// A person's account.
///
/// @param roles names of the permission matrix, e.g. `member`
/// @param version counts the changes, from 1; also the `sequence` of the account's events
public record User(
        UserId id,
        EmailAddress email,
        String fullName,
        Language language,
        UserStatus status,
        Set<String> roles,
        Optional<Instant> emailVerifiedAt,
        Instant passwordChangedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    private static final String FIRST_ROLE = "member";

    public User {
        roles = Set.copyOf(roles);
        if (version < 1) {
            throw new IllegalArgumentException("version counts from 1: " + version);
        }
        if (emailVerifiedAt.isEmpty() && status == UserStatus.ACTIVE) {
            throw new IllegalArgumentException("an active account has a verified address: " + id);
        }
    }

    /// A new account that waits for its address to be verified.
    public static User registered(UserId id, EmailAddress email, String fullName, Language language, Instant now) {
        return new User(
                id,
                email,
                fullName,
                language,
                UserStatus.PENDING_VERIFICATION,
                Set.of(FIRST_ROLE),
                Optional.empty(),
                now,
                1,
                now,
                now);
    }

    /// Registered again while still pending: the latest name and password win.
    public User registeredAgain(String name, Language preferred, Instant now) {
        return new User(
                id, email, name, preferred, status, roles, emailVerifiedAt, now, version + 1, createdAt, now);
    }

    /// The address is proved to be the person's: the account is theirs to use.
    public User verified(Instant now) {
        return new User(
                id,
                email,
                fullName,
                language,
                UserStatus.ACTIVE,
                roles,
                Optional.of(now),
                passwordChangedAt,
                version + 1,
                createdAt,
                now);
    }

    public boolean isPending() {
        return status == UserStatus.PENDING_VERIFICATION;
    }

    public boolean isActive() {
        return status == UserStatus.ACTIVE;
    }
}
