package bo.org.cloud.cbba.identity.adapter.tokens;

import bo.org.cloud.cbba.auth.NoConfig;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.identity.domain.AccessTokenIssuer;
import bo.org.cloud.cbba.identity.domain.RoleGrant;
import bo.org.cloud.cbba.identity.domain.Session;
import bo.org.cloud.cbba.identity.domain.User;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// Signs access tokens as JWTs (RFC 9068) with ES256.
public final class JwtIssuer implements AccessTokenIssuer {
    /// The client that people's own applications are.
    public static final String BUILT_IN_CLIENT = "ugsys-public";

    private static final String AUDIENCE = "ugsys";

    static {
        NoConfig.install();
    }

    private final String issuer;
    private final SigningKey key;
    private final Clock clock;

    public JwtIssuer(String issuer, SigningKey key, Clock clock) {
        this.issuer = issuer;
        this.key = key;
        this.clock = clock;
    }

    @Override
    public IssuedToken forUser(User user, Session session) {
        var now = clock.instant();
        var roles = user.rolesAt(now);
        var expiry = roles.stream()
                .flatMap(grant -> grant.expiresAt().stream())
                .filter(now.plus(LIFE)::isAfter)
                .min(Instant::compareTo)
                .orElse(now.plus(LIFE));
        var claims = claims(user.id().toString(), BUILT_IN_CLIENT, now, expiry)
                .claim("sid", session.id().toString())
                .claim("scope", "")
                .claim("roles", roles.stream().map(RoleGrant::role).toList())
                .claim("email", user.email().value())
                .claim("email_verified", user.emailVerifiedAt().isPresent())
                .claim("auth_time", session.createdAt().getEpochSecond())
                .claim("amr", session.methods());
        return sign(claims, Duration.between(now, expiry));
    }

    @Override
    public IssuedToken forClient(String clientId, Set<String> scopes) {
        var now = clock.instant();
        var claims = claims(clientId, clientId, now, now.plus(LIFE))
                .claim("scope", String.join(" ", scopes.stream().sorted().toList()));
        return sign(claims, LIFE);
    }

    private JwtClaimsBuilder claims(String subject, String clientId, Instant now, Instant expiry) {
        return Jwt.claims()
                .issuer(issuer)
                .subject(subject)
                .audience(AUDIENCE)
                .issuedAt(now)
                .expiresAt(expiry)
                .claim("nbf", now.getEpochSecond())
                .claim("jti", Ids.newId().toString())
                .claim("client_id", clientId);
    }

    private IssuedToken sign(JwtClaimsBuilder claims, Duration life) {
        var token = claims.jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(key.id().toString())
                .header("typ", "at+jwt")
                .sign(key.privateKey());
        return new IssuedToken(token, life);
    }
}
