package bo.org.cloud.cbba.auth;

import java.time.Instant;

/// One entry of the revocation feed: tokens of `id` that were issued at or before `notBefore` prove nothing any more.
///
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
