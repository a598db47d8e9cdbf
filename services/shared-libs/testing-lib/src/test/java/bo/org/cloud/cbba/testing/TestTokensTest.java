package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

/// A verifier of its own, independent of auth-client, holds the tokens to RFC 9068.
class TestTokensTest {
    private static final UUID ANA = UUID.fromString("0198c0de-0000-7000-8000-00000000a0a0");

    private final HeldClock clock = HeldClock.at("2031-03-15T08:00:00Z");
    private final TestTokens tokens = TestTokens.issuedBy("https://example.org/identity", clock);

    @Test
    void mintsAUsersTokenThatVerifies() throws Exception {
        var claims = verified(tokens.user(ANA, "member").mint());

        assertEquals(ANA.toString(), claims.getSubject());
        assertEquals(List.of("member"), claims.getStringListClaimValue("roles"));
        assertEquals(List.of("ugsys"), claims.getAudience());
        assertEquals(
                900,
                claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue());
        assertEquals(clock.instant().getEpochSecond(), claims.getClaimValue("auth_time", Long.class));
    }

    @Test
    void mintsAServicesTokenWithScopesAndWithoutRoles() throws Exception {
        var claims = verified(
                tokens.service("omnichannel", Set.of("profiles:lookup")).mint());

        assertEquals("omnichannel", claims.getSubject());
        assertEquals("omnichannel", claims.getStringClaimValue("client_id"));
        assertEquals("profiles:lookup", claims.getStringClaimValue("scope"));
        assertFalse(claims.hasClaim("roles"));
        assertFalse(claims.hasClaim("sid"));
    }

    @Test
    void itsTokensExpireByTheHeldClock() {
        var token = tokens.user(ANA, "member")
                .expiresAt(clock.instant().minusSeconds(1))
                .mint();

        assertThrows(InvalidJwtException.class, () -> verified(token));
    }

    @Test
    void aTokenOfAnotherKeyDoesNotVerify() {
        var token = tokens.withNewKey().user(ANA, "super_admin").mint();

        assertThrows(InvalidJwtException.class, () -> verified(token));
    }

    @Test
    void aTokenCanBeMadeWrongInAnyPart() {
        assertThrows(
                InvalidJwtException.class,
                () -> verified(tokens.user(ANA).type("JWT").mint()));
        assertThrows(
                InvalidJwtException.class,
                () -> verified(tokens.user(ANA).without("aud").mint()));
        assertThrows(
                InvalidJwtException.class,
                () -> verified(tokens.user(ANA).keyId("nobody's").mint()));
        assertThrows(
                InvalidJwtException.class,
                () -> verified(
                        tokens.user(ANA).claim("iss", "https://example.com").mint()));
    }

    @Test
    void publishesNoPrivateKey() {
        assertFalse(tokens.jwks().contains("\"d\""), tokens.jwks());
    }

    private JwtClaims verified(String token) throws InvalidJwtException, JoseException {
        var now = NumericDate.fromMilliseconds(clock.millis());
        return new JwtConsumerBuilder()
                .setVerificationKeyResolver(
                        new JwksVerificationKeyResolver(new JsonWebKeySet(tokens.jwks()).getJsonWebKeys()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(ConstraintType.PERMIT, "ES256"))
                .setExpectedType(true, "at+jwt")
                .setExpectedIssuer("https://example.org/identity")
                .setExpectedAudience("ugsys")
                .setRequireExpirationTime()
                .setRequireIssuedAt()
                .setRequireJwtId()
                .setEvaluationTime(now)
                .build()
                .processToClaims(token);
    }
}
