package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/// All that a service other than identity needs of identity: who its callers are, what is revoked, and a token
/// of its own for calls to other services.
public final class ServiceIdentity implements AutoCloseable {
    private static final Duration FOLLOW_EVERY = Duration.ofSeconds(2);

    private final Clock clock;
    private final ServiceTokens tokens;
    private final Revocations revocations = new Revocations();
    private final RevocationFollower follower;
    private final AccessTokens accessTokens;

    /// @param options how to reach the platform
    /// @param credentials of this service as a client of identity
    public ServiceIdentity(AuthOptions auth, ClientOptions options, ClientCredentials credentials, Clock clock) {
        this.clock = clock;
        var own = options.toBuilder()
                .credentials(credentials.clientId(), credentials::secret)
                .build();
        tokens = new ServiceTokens(IdentityEndpoints.tokens(new IdentityClient(own)), clock);
        var asService = new IdentityClient(options.toBuilder().token(tokens).build());
        follower = new RevocationFollower(IdentityEndpoints.revocations(asService), revocations, clock);
        accessTokens =
                new AccessTokens(auth, new CachedKeys(IdentityEndpoints.keys(asService), clock), revocations, clock);
    }

    /// Begins to follow the revocation feed; until it was read once the service is not ready.
    public ServiceIdentity start() {
        follower.start(FOLLOW_EVERY);
        return this;
    }

    /// Reads the revocation feed if it was last read longer ago than `age`; never throws. Where nothing runs between
    /// calls, instead of [#start].
    public void refreshIfOlder(Duration age) {
        follower.catchUpIfOlder(age);
    }

    public Authenticator authenticator() {
        return accessTokens;
    }

    /// This service's own access token.
    public Supplier<String> token() {
        return tokens;
    }

    public boolean isReady() {
        return revocations.isReady(clock.instant());
    }

    @Override
    public void close() {
        follower.close();
    }
}
