package bo.org.cloud.cbba.auth;

import java.time.Instant;

/// One entry of the revocation feed: tokens of `id` prove nothing any more.
///
/// @param notBefore tokens of a user or client that were issued later are good again; a session or a token
///     never is
/// @param expiresAt when the last such token has expired, so that the entry may be forgotten
public record Revocation(Kind kind, String id, Instant notBefore, Instant expiresAt) {
    /// What is revoked.
    public enum Kind {
        SESSION,
        USER,
        TOKEN,
        CLIENT
    }
}
