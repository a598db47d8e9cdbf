package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.UnauthenticatedException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Knows a small cast by plain words instead of signed tokens.
final class TestTokens implements Authenticator {
    static final UUID ANA = UUID.fromString("0198c0de-0000-7000-8000-00000000000a");
    static final UUID BETO = UUID.fromString("0198c0de-0000-7000-8000-00000000000b");

    private final Instant now;

    TestTokens(Instant now) {
        this.now = now;
    }

    @Override
    public Caller authenticate(String bearerToken) {
        return switch (bearerToken) {
            case "ana" -> user(ANA, "member", now.minus(Duration.ofHours(1)));
            case "ana-just-now" -> user(ANA, "member", now.minus(Duration.ofMinutes(1)));
            case "beto" -> user(BETO, "member", now.minus(Duration.ofHours(1)));
            case "admin" -> user(UUID.fromString("0198c0de-0000-7000-8000-00000000000c"), "admin", now);
            case "catalogue" -> new Caller.Service("catalogue", Set.of("club:sync"));
            case "robot" -> new Caller.Service("robot", Set.of());
            default -> throw new UnauthenticatedException("expired \"yesterday\"");
        };
    }

    private static Caller user(UUID id, String role, Instant authenticatedAt) {
        return new Caller.User(id, id, "panel", Set.of(role), "someone@example.org", authenticatedAt, List.of("pwd"));
    }
}
