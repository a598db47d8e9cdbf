package bo.org.cloud.cbba.profiles.domain;

import java.time.Instant;
import java.util.UUID;

/// Signed tokens that let somebody leave a category on a channel without logging in (RFC 8058).
public interface UnsubscribeTokens {
    /// What a token says, once its signature is right.
    record Wish(UUID userId, Category category, Channel channel) {}

    /// What a presented token is.
    sealed interface Reading {}

    record Good(Wish wish) implements Reading {}

    record Forged() implements Reading {}

    record Expired() implements Reading {}

    String issue(Wish wish, Instant expiresAt);

    Reading read(String token, Instant now);
}
