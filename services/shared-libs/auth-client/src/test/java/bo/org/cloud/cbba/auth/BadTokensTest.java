package bo.org.cloud.cbba.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.testing.TestTokens;
import bo.org.cloud.cbba.testing.TokenBuilder;
import java.nio.charset.StandardCharsets;
import java.security.Key;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every token that proves nothing is refused, and the reason says why.
class BadTokensTest {
    private final Door door = new Door();

    @Test
    void theSameTokenUnchangedIsAccepted() {
        assertEquals(Door.ANA, door.admit(door.ana().mint()).user().id());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("not an access token", token -> token.type("JWT")),
                change("not an access token", token -> token.type("rt+jwt")),
                change("unknown key", token -> token.keyId("a key of somebody else")),
                change("wrong issuer", token -> token.claim("iss", "https://evil.example/identity")),
                change("wrong issuer", token -> token.without("iss")),
                change("wrong audience", token -> token.claim("aud", "another-platform")),
                change("wrong audience", token -> token.without("aud")),
                change("a required claim is missing", token -> token.without("exp")),
                change("malformed token", token -> token.without("iat")),
                change("a required claim is missing", token -> token.without("jti")),
                change("a required claim is missing", token -> token.without("sub")),
                change("a required claim is missing", token -> token.without("client_id")),
                change("a claim is missing or malformed", token -> token.without("sid")),
                change("a claim is missing or malformed", token -> token.without("auth_time")),
                change("a claim is missing or malformed", token -> token.without("roles")),
                change("a claim is missing or malformed", token -> token.without("email")),
                change("a claim is missing or malformed", token -> token.claim("sub", "ana")),
                change("a claim is missing or malformed", token -> token.claim("sid", 17)),
                change("a claim is missing or malformed", token -> token.claim("roles", 1, 2)),
                change("malformed token", token -> token.claim("iat", Long.MAX_VALUE)),
                change("a claim is missing or malformed", token -> token.claim("auth_time", "yesterday")),
                change("a claim is missing or malformed", token -> token.claim("auth_time", -1)),
                change("a claim is missing or malformed", token -> token.claim("exp", Long.MAX_VALUE)),
                change("malformed token", token -> token.claim("nbf", Long.MAX_VALUE)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void refusesAUserTokenWithAChange(String reason, UnaryOperator<TokenBuilder> change) {
        assertEquals(reason, door.refusal(change.apply(door.ana()).mint()));
    }

    @Test
    void refusesAServiceTokenThatSpeaksForAnotherClient() {
        assertEquals(
                "a claim is missing or malformed",
                door.refusal(door.mailer().claim("sub", "profiles").mint()));
    }

    @Test
    void refusesAnExpiredToken() {
        var token = door.ana().mint();
        door.clock.advance(Duration.ofMinutes(15).plusSeconds(5));
        door.revocations.completeAsOf(door.clock.instant());

        assertEquals("token expired", door.refusal(token));
    }

    @Test
    void refusesATokenOfTheFuture() {
        var later = door.clock.instant().plusSeconds(6);

        assertEquals(
                "token not yet valid", door.refusal(door.ana().notBefore(later).mint()));
        assertEquals(
                "token not yet valid",
                door.refusal(door.ana().without("nbf").issuedAt(later).mint()));
    }

    @Test
    void allowsForClocksThatDifferALittle() {
        var ahead = door.clock.instant().plusSeconds(5);

        assertEquals(
                Door.ANA, door.admit(door.ana().notBefore(ahead).mint()).user().id());
    }

    @Test
    void refusesUnsignedTokens() {
        var token = door.ana().mint();
        var none = encode("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");

        assertEquals("algorithm not allowed", door.refusal(none + "." + token.split("\\.", -1)[1] + "."));
    }

    @Test
    void refusesThePublicKeyAsASecret() throws JoseException {
        var publicKey = new JsonWebKeySet(door.issuer.jwks()).getJsonWebKeys().getFirst();
        var bytes = ((PublicJsonWebKey) publicKey).getPublicKey().getEncoded();

        assertEquals("algorithm not allowed", door.refusal(signed("HS256", new HmacKey(bytes))));
    }

    @Test
    void refusesASignatureOfAnotherKeyUnderAKnownId() {
        var imposter = TestTokens.issuedBy(Door.ISSUER, door.clock);

        assertEquals(
                "wrong signature",
                door.refusal(imposter.user(Door.ANA, "super_admin")
                        .keyId(door.issuer.keyId())
                        .mint()));
    }

    @Test
    void refusesClaimsThatWereChangedAfterSigning() {
        var parts = door.ana().mint().split("\\.", -1);
        var other = door.issuer.user(UUID.randomUUID(), "super_admin").mint().split("\\.", -1);

        assertEquals("wrong signature", door.refusal(parts[0] + "." + other[1] + "." + parts[2]));
    }

    static Stream<Arguments> nonsense() {
        return Stream.of(
                Arguments.of("empty", ""),
                Arguments.of("a refresh token", "Zm9vYmFyYmF6cXV4LXJlZnJlc2gtdG9rZW4tMjU2LWJpdHM"),
                Arguments.of("dots alone", ".."),
                Arguments.of("no Base64", "?!.?!.?!"),
                Arguments.of("a header that is no object", encode("[]") + ".e30.AA"),
                Arguments.of("a header that is no JSON", encode("{") + ".e30.AA"),
                Arguments.of("a deep header", encode("{\"a\":" + "[".repeat(5000)) + ".e30.AA"),
                Arguments.of("a huge token", "a.".repeat(1 << 20)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nonsense")
    void refusesNonsense(String what, String token) {
        assertEquals("malformed token", door.refusal(token), what);
    }

    @Test
    void refusesDeepClaimsThatNobodySigned() {
        var header = door.ana().mint().split("\\.", -1)[0];
        var deep = encode("{\"a\":" + "[".repeat(2500) + "]".repeat(2500) + "}");

        assertEquals("wrong signature", door.refusal(header + "." + deep + "." + encode("x".repeat(64))));
    }

    @Test
    void refusesATruncatedTokenAtEveryLength() {
        var token = door.ana().mint();
        for (var length = 0; length < token.length(); length += 7) {
            door.refusal(token.substring(0, length));
        }
    }

    private static Arguments change(String reason, UnaryOperator<TokenBuilder> change) {
        return Arguments.of(reason, change);
    }

    private String signed(String algorithm, Key key) throws JoseException {
        var jws = new JsonWebSignature();
        jws.setHeader("typ", "at+jwt");
        jws.setAlgorithmHeaderValue(algorithm);
        jws.setKeyIdHeaderValue(door.issuer.keyId());
        jws.setPayload(new String(
                Base64.getUrlDecoder().decode(door.ana().mint().split("\\.", -1)[1]), StandardCharsets.UTF_8));
        jws.setKey(key);
        return jws.getCompactSerialization();
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
