package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.UnauthenticatedException;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import java.security.PublicKey;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;

/// Checks a token once and for all: algorithm before the key, then type, key, signature, issuer, audience and the
/// claims that an access token must have (RFC 9068 section 4). Costly (some 0.4 ms for ES256), hence cached above.
final class TokenVerifier {
    // The library's clock cannot be set, so it is told to look away and time is checked where the token is used.
    private static final int ANY_TIME = Integer.MAX_VALUE;
    private static final Set<String> REQUIRED = Set.of("iss", "sub", "aud", "exp", "iat", "jti", "client_id");

    static {
        NoConfig.install();
    }

    private final AuthOptions options;
    private final VerificationKeys keys;
    private final DefaultJWTParser parser = new DefaultJWTParser();

    TokenVerifier(AuthOptions options, VerificationKeys keys) {
        this.options = options;
        this.keys = keys;
    }

    VerifiedToken verify(String token) {
        var header = TokenHeader.of(token);
        if (!options.algorithms().contains(header.algorithm())) {
            throw new UnauthenticatedException("algorithm not allowed");
        }
        if (!header.type().equals("at+jwt") && !header.type().equals("application/at+jwt")) {
            throw new UnauthenticatedException("not an access token");
        }
        var key = keys.find(header.keyId()).orElseThrow(() -> new UnauthenticatedException("unknown key"));
        return Claims.of(parse(token, header, key));
    }

    private JsonWebToken parse(String token, TokenHeader header, PublicKey key) {
        try {
            return parser.parse(token, rules(header, key));
        } catch (ParseException refused) {
            throw new UnauthenticatedException(reasonOf(refused));
        } catch (RuntimeException unreadable) {
            // The library reads the claims before it checks the signature: anybody may have written them.
            throw new UnauthenticatedException("malformed token");
        }
    }

    private static String reasonOf(ParseException refused) {
        if (!(refused.getCause() instanceof InvalidJwtException invalid)) {
            return "malformed token";
        }
        if (invalid.getErrorDetails().isEmpty()) {
            return "a required claim is missing";
        }
        return switch (invalid.getErrorDetails().getFirst().getErrorCode()) {
            case ErrorCodes.SIGNATURE_INVALID, ErrorCodes.SIGNATURE_MISSING -> "wrong signature";
            case ErrorCodes.ISSUER_INVALID, ErrorCodes.ISSUER_MISSING -> "wrong issuer";
            case ErrorCodes.AUDIENCE_INVALID, ErrorCodes.AUDIENCE_MISSING -> "wrong audience";
            case ErrorCodes.EXPIRATION_MISSING -> "a required claim is missing";
            default -> "malformed token";
        };
    }

    private JWTAuthContextInfo rules(TokenHeader header, PublicKey key) {
        var rules = new JWTAuthContextInfo(key, options.issuer());
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.fromAlgorithm(header.algorithm())));
        rules.setExpectedAudience(Set.of(options.audience()));
        rules.setRequiredClaims(REQUIRED);
        rules.setRequireNamedPrincipal(false);
        rules.setClockSkew(ANY_TIME);
        return rules;
    }
}
