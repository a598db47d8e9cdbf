package bo.org.cloud.cbba.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/// An issuer of access tokens (RFC 9068) with a real ES256 key of its own. A verifier that trusts [#jwks()] and
/// the issuer accepts them like identity's.
public final class TestTokens {
    static final String AUDIENCE = "ugsys";
    static final Duration LIFETIME = Duration.ofMinutes(15);

    private final EllipticCurveJsonWebKey key;
    private final String issuer;
    private final Clock clock;

    private TestTokens(EllipticCurveJsonWebKey key, String issuer, Clock clock) {
        this.key = key;
        this.issuer = issuer;
        this.clock = clock;
    }

    /// An issuer with a new key.
    ///
    /// @param issuer e.g. `http://localhost:8080/identity`
    public static TestTokens issuedBy(String issuer, Clock clock) {
        return new TestTokens(newKey(), issuer, clock);
    }

    /// The same issuer after a rotation: another key, which [#jwks()] of the old one does not hold.
    public TestTokens withNewKey() {
        return new TestTokens(newKey(), issuer, clock);
    }

    public String issuer() {
        return issuer;
    }

    public String keyId() {
        return key.getKeyId();
    }

    /// The public key as a JWK set document (RFC 7517).
    public String jwks() {
        return new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    /// A token of a person, to be changed before it is minted.
    ///
    /// @param roles names as in the permission matrix, e.g. `member`
    public TokenBuilder user(UUID user, String... roles) {
        return new TokenBuilder(key, issuer, clock)
                .claim("sub", user.toString())
                .claim("sid", UUID.randomUUID().toString())
                .claim("client_id", "ugsys-web")
                .claim("scope", "user")
                .claim("roles", (Object[]) roles)
                .claim("email", "user-" + user + "@example.org")
                .claim("email_verified", true)
                .claim("auth_time", clock.instant().getEpochSecond())
                .claim("amr", "pwd");
    }

    /// A token of a program that acts for itself (client credentials), to be changed before it is minted.
    public TokenBuilder service(String clientId, Set<String> scopes) {
        return new TokenBuilder(key, issuer, clock)
                .claim("sub", clientId)
                .claim("client_id", clientId)
                .claim("scope", String.join(" ", scopes));
    }

    private static EllipticCurveJsonWebKey newKey() {
        try {
            var key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm("ES256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("this JDK makes no P-256 keys", e);
        }
    }
}
