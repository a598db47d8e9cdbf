package bo.org.cloud.cbba.testing;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/// One access token before it is signed: valid as it stands, and any part can be made wrong.
public final class TokenBuilder {
    private static final List<String> LISTS = List.of("roles", "amr", "aud");

    private final JwtClaims claims = new JwtClaims();
    private final JsonWebSignature signature = new JsonWebSignature();

    TokenBuilder(EllipticCurveJsonWebKey key, String issuer, Clock clock) {
        var now = clock.instant();
        claims.setIssuer(issuer);
        claim("aud", TestTokens.AUDIENCE);
        claims.setJwtId(UUID.randomUUID().toString());
        issuedAt(now).notBefore(now).expiresAt(now.plus(TestTokens.LIFETIME));
        signature.setAlgorithmHeaderValue("ES256");
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        type("at+jwt");
    }

    /// Sets or replaces a claim. `roles`, `amr` and `aud` are lists also with one value.
    public TokenBuilder claim(String name, Object... values) {
        claims.setClaim(name, LISTS.contains(name) || values.length > 1 ? List.of(values) : values[0]);
        return this;
    }

    public TokenBuilder without(String name) {
        claims.unsetClaim(name);
        return this;
    }

    /// The `typ` header.
    public TokenBuilder type(String type) {
        signature.setHeader("typ", type);
        return this;
    }

    /// The `kid` header, e.g. of a key that nobody published.
    public TokenBuilder keyId(String keyId) {
        signature.setKeyIdHeaderValue(keyId);
        return this;
    }

    public TokenBuilder session(UUID session) {
        return claim("sid", session.toString());
    }

    public TokenBuilder issuedAt(Instant instant) {
        return claim("iat", instant.getEpochSecond());
    }

    public TokenBuilder notBefore(Instant instant) {
        return claim("nbf", instant.getEpochSecond());
    }

    public TokenBuilder expiresAt(Instant instant) {
        return claim("exp", instant.getEpochSecond());
    }

    /// When the person last proved who they are.
    public TokenBuilder authenticatedAt(Instant instant) {
        return claim("auth_time", instant.getEpochSecond());
    }

    /// Signs it as it stands.
    ///
    /// @return the signed token in compact form
    public String mint() {
        try {
            signature.setPayload(claims.toJson());
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("cannot sign a token", e);
        }
    }
}
