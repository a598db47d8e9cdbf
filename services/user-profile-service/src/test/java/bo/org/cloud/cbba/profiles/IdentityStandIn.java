package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.auth.AccessTokens;
import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.CachedKeys;
import bo.org.cloud.cbba.auth.Revocations;
import bo.org.cloud.cbba.contract.Answer;
import bo.org.cloud.cbba.contract.Call;
import bo.org.cloud.cbba.contract.PageRequest;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.identity.model.ClientTokenResponse;
import bo.org.cloud.cbba.identity.model.JsonWebKeySet;
import bo.org.cloud.cbba.identity.model.JsonWebKeySetCodec;
import bo.org.cloud.cbba.identity.model.RevocationList;
import bo.org.cloud.cbba.identity.model.ServerMetadata;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import bo.org.cloud.cbba.identity.model.TokenType;
import bo.org.cloud.cbba.identity.server.DiscoveryPort;
import bo.org.cloud.cbba.identity.server.DiscoveryRoutes;
import bo.org.cloud.cbba.identity.server.RevocationsPort;
import bo.org.cloud.cbba.identity.server.RevocationsRoutes;
import bo.org.cloud.cbba.identity.server.TokensPort;
import bo.org.cloud.cbba.identity.server.TokensRoutes;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.CursorKeys;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.RuntimeSetting;
import bo.org.cloud.cbba.runtime.ServiceRuntime;
import bo.org.cloud.cbba.store.DynamoRateBuckets;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.LeasedRateLimits;
import bo.org.cloud.cbba.store.RateLimitOptions;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.testing.TestTokens;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Identity behind its real routes and guards: it gives every client a token and has revoked nothing.
final class IdentityStandIn implements DiscoveryPort, TokensPort, RevocationsPort, AutoCloseable {
    final TestTokens tokens = TestTokens.issuedBy("http://identity.test/identity", Clock.systemUTC());
    private final TestStore store = TestStore.fresh(IdentityStandIn.class);
    private final ContractServer server;

    private IdentityStandIn() {
        var clock = Clock.systemUTC();
        var nothingRevoked = new Revocations();
        nothingRevoked.completeAsOf(clock.instant());
        server = ContractServer.builder()
                .options(RuntimeOptions.builder()
                        .port(0)
                        .set(RuntimeSetting.HOST, "127.0.0.1")
                        .set(RuntimeSetting.DRAIN_DELAY, "PT0S")
                        .build())
                .service(ServiceRuntime.builder()
                        .service("identity")
                        .clock(clock)
                        .authenticator(new AccessTokens(
                                AuthOptions.of(tokens.issuer()),
                                new CachedKeys(tokens::jwks, clock),
                                nothingRevoked,
                                clock))
                        .workStore(new DynamoWorkStore(
                                store.client(),
                                StoreOptions.of(store.resources().prefix())))
                        .rateLimits(new LeasedRateLimits(
                                new DynamoRateBuckets(
                                        store.client(), store.resources().store()),
                                RateLimitOptions.defaults()))
                        .cursorKeys(CursorKeys.of(new CursorKeys.Key("1", new byte[32])))
                        .routes(new DiscoveryRoutes(this), new TokensRoutes(this), new RevocationsRoutes(this))
                        .build())
                .build()
                .start();
    }

    static IdentityStandIn start() {
        return new IdentityStandIn();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public Answer<JsonWebKeySet> getJwks(Call call) {
        return Answer.of(Json.readTolerantly(JsonWebKeySetCodec.INSTANCE, tokens.jwks()));
    }

    @Override
    public Answer<ServerMetadata> getServerMetadata(Call call) {
        throw new UnsupportedOperationException("nobody asks for it");
    }

    @Override
    public Answer<ClientTokenResponse> issueToken(Optional<String> authorization, TokenRequest body, Call call) {
        var scope = "identity:revocations";
        var token = tokens.service("user-profile-service", Set.of(scope)).mint();
        return Answer.of(new ClientTokenResponse(token, TokenType.BEARER, 900, scope));
    }

    @Override
    public Answer<RevocationList> listRevocations(PageRequest page, Call call) {
        return Answer.of(new RevocationList(List.of(), Optional.of(call.cursorAt("0"))));
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
