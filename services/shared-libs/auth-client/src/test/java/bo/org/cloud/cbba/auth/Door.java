package bo.org.cloud.cbba.auth;

import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.UnauthenticatedException;
import bo.org.cloud.cbba.testing.HeldClock;
import bo.org.cloud.cbba.testing.TestTokens;
import bo.org.cloud.cbba.testing.TokenBuilder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A service's door with a real issuer behind it: Ana is a member, the mailer a service.
final class Door {
    static final String ISSUER = "http://localhost:8080/identity";
    static final UUID ANA = UUID.fromString("0195f2a0-0000-7000-8000-0000000000a1");
    static final UUID SESSION = UUID.fromString("0195f2a0-0000-7000-8000-0000000000b1");

    final HeldClock clock = HeldClock.at("2031-03-15T08:00:00Z");
    final TestTokens issuer = TestTokens.issuedBy(ISSUER, clock);
    final Revocations revocations = new Revocations();
    final AtomicInteger keyFetches = new AtomicInteger();
    final AccessTokens accessTokens;

    Door() {
        this(AuthOptions.of(ISSUER));
    }

    Door(AuthOptions options) {
        revocations.completeAsOf(clock.instant());
        var keys = new CachedKeys(
                () -> {
                    keyFetches.incrementAndGet();
                    return issuer.jwks();
                },
                clock);
        accessTokens = new AccessTokens(options, keys, revocations, clock);
    }

    TokenBuilder ana() {
        return issuer.user(ANA, "member").session(SESSION);
    }

    TokenBuilder mailer() {
        return issuer.service("mailer", Set.of("profiles:lookup", "omnichannel:messages:send"));
    }

    Caller admit(String token) {
        return accessTokens.authenticate(token);
    }

    String refusal(String token) {
        return assertThrows(UnauthenticatedException.class, () -> admit(token)).reason();
    }

    void revoke(Revocation.Kind kind, String id) {
        var now = clock.instant();
        revocations.add(List.of(new Revocation(kind, id, now, now.plusSeconds(960))));
    }
}
