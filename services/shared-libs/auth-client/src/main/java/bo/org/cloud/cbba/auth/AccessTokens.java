package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.UnauthenticatedException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Clock;
import java.time.Instant;

/// Authenticates access tokens: verifies each once, then answers from memory until it expires or is revoked.
public final class AccessTokens implements Authenticator {
    private final TokenVerifier verifier;
    private final TokenCache cache;
    private final Revocations revocations;
    private final AuthOptions options;
    private final Clock clock;

    public AccessTokens(AuthOptions options, VerificationKeys keys, Revocations revocations, Clock clock) {
        this.options = options;
        this.verifier = new TokenVerifier(options, keys);
        this.cache = new TokenCache(options.cachedTokens());
        this.revocations = revocations;
        this.clock = clock;
    }

    /// @throws StoreUnavailableException if it cannot be judged now: the issuer's keys were never read, or what is
    ///     revoked is unknown for too long
    @Override
    public Caller authenticate(String bearerToken) {
        var now = clock.instant();
        revocations.requireUsable(now);
        var known = cache.find(bearerToken);
        var token = known.orElseGet(() -> verifier.verify(bearerToken));
        requireCurrent(bearerToken, token, now);
        if (known.isEmpty()) {
            cache.keep(bearerToken, token);
        }
        return token.caller();
    }

    private void requireCurrent(String bearerToken, VerifiedToken token, Instant now) {
        if (!now.isBefore(token.expiresAt().plus(options.clockSkew()))) {
            cache.forget(bearerToken);
            throw new UnauthenticatedException("token expired");
        }
        if (now.isBefore(token.notBefore().minus(options.clockSkew()))) {
            throw new UnauthenticatedException("token not yet valid");
        }
        if (revocations.isRevoked(token)) {
            cache.forget(bearerToken);
            throw new UnauthenticatedException("token revoked");
        }
    }
}
