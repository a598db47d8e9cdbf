package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A person's account.
///
/// @param roles those that have ended included
/// @param version counts the changes, from 1; also the `sequence` of the account's events
public record User(
        UserId id,
        EmailAddress email,
        String fullName,
        Language language,
        UserStatus status,
        List<RoleGrant> roles,
        Optional<Instant> emailVerifiedAt,
        Instant passwordChangedAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    /// How long an account waits for its address to be verified.
    static final Duration PENDING_LIFE = Duration.ofDays(7);

    private static final RoleGrant FIRST_ROLE = RoleGrant.lasting("member");

    public User {
        roles = List.copyOf(roles);
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
                List.of(FIRST_ROLE),
                Optional.empty(),
                now,
                1,
                now,
                now);
    }

    /// Registered again before the address was verified: the latest name and password win, and the time to verify
    /// begins anew.
    public User registeredAgain(String name, Language preferred, Instant now) {
        return new User(id, email, name, preferred, status, roles, emailVerifiedAt, now, version + 1, createdAt, now);
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

    public User withRole(String role, Instant now) {
        return new User(
                id,
                email,
                fullName,
                language,
                status,
                Stream.concat(
                                roles.stream().filter(grant -> !grant.role().equals(role)),
                                Stream.of(RoleGrant.lasting(role)))
                        .toList(),
                emailVerifiedAt,
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

    /// Whether the address was not verified in time: such an account is as good as none until somebody
    /// registers again.
    public boolean isExpired(Instant now) {
        return isPending() && !now.isBefore(verifiableUntil());
    }

    /// Until when a pending account may be verified.
    public Instant verifiableUntil() {
        return updatedAt.plus(PENDING_LIFE); // a pending account changes by being registered alone
    }

    /// The roles in force at `now`.
    public List<RoleGrant> rolesAt(Instant now) {
        return roles.stream().filter(role -> role.isInForce(now)).toList();
    }
}
