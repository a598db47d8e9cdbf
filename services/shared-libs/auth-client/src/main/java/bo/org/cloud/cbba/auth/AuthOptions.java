package bo.org.cloud.cbba.auth;

import java.time.Duration;
import java.util.Set;

/// What a verifier asks of every token.
///
/// @param issuer the only `iss` accepted, e.g. `https://api.cbba.cloud.org.bo/identity`
/// @param audience must be among the token's `aud`
/// @param algorithms JWS names, e.g. `ES256`; decided before any key is looked at
/// @param clockSkew how far clocks may be apart, 0..30 s
/// @param cachedTokens how many verified tokens are remembered at most
public record AuthOptions(
        String issuer, String audience, Set<String> algorithms, Duration clockSkew, int cachedTokens) {
    static final Duration MAX_SKEW = Duration.ofSeconds(30);

    public AuthOptions {
        algorithms = Set.copyOf(algorithms);
        if (clockSkew.isNegative() || clockSkew.compareTo(MAX_SKEW) > 0) {
            throw new IllegalArgumentException("clockSkew must be 0..30 s: " + clockSkew);
        }
        if (cachedTokens < 1) {
            throw new IllegalArgumentException("cachedTokens must be positive: " + cachedTokens);
        }
    }

    public static AuthOptions of(String issuer) {
        return new AuthOptions(issuer, "ugsys", Set.of("ES256", "RS256"), Duration.ofSeconds(5), 50_000);
    }
}
