package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A token that is mailed once and works once. Only its hash is kept; a newer one for the same person and purpose
/// takes its place.
///
/// @param resentAt when the person had it sent again within the last hour, earlier tokens included
public record OneTimeToken(
        Purpose purpose,
        UserId user,
        String hash,
        Instant expiresAt,
        Optional<Instant> usedAt,
        List<Instant> resentAt) {
    private static final int RESENT_AT_MOST = 3;
    private static final Duration RESENT_WITHIN = Duration.ofHours(1);

    /// What it is good for, and how long.
    public enum Purpose {
        VERIFY_EMAIL(Duration.ofHours(24));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }

        Instant expiry(Instant now) {
            return now.plus(life);
        }
    }

    public OneTimeToken {
        resentAt = List.copyOf(resentAt);
    }

    /// Whether one more may be sent on request.
    public boolean mayBeResent(Instant now) {
        return recent(now).count() < RESENT_AT_MOST;
    }

    /// When it was sent on request, `now` included.
    List<Instant> resentWith(Instant now) {
        return Stream.concat(recent(now), Stream.of(now)).toList();
    }

    private Stream<Instant> recent(Instant now) {
        return resentAt.stream().filter(moment -> moment.isAfter(now.minus(RESENT_WITHIN)));
    }

    public OneTimeToken used(Instant now) {
        return new OneTimeToken(purpose, user, hash, expiresAt, Optional.of(now), resentAt);
    }

    public boolean matches(UserSecret secret) {
        return secret.hasHash(hash);
    }
}
