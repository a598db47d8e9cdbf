package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A token that is mailed once and works once. Only its hash is kept; a newer one for the same person and purpose
/// takes its place.
public record OneTimeToken(Purpose purpose, UserId user, String hash, Instant expiresAt, Optional<Instant> usedAt) {
    /// What it is good for, and how long.
    public enum Purpose {
        VERIFY_EMAIL(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    public static OneTimeToken of(Purpose purpose, UserId user, UserSecret secret, Instant now) {
        return new OneTimeToken(purpose, user, secret.hash(), now.plus(purpose.life), Optional.empty());
    }

    public OneTimeToken used(Instant now) {
        return new OneTimeToken(purpose, user, hash, expiresAt, Optional.of(now));
    }

    public boolean matches(UserSecret secret) {
        return secret.hasHash(hash);
    }
}
