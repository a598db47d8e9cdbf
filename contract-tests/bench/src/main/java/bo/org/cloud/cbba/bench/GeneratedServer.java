package bo.org.cloud.cbba.bench;

import bo.org.cloud.cbba.auth.AccessTokens;
import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.CachedKeys;
import bo.org.cloud.cbba.auth.Revocation;
import bo.org.cloud.cbba.auth.RevocationFeed;
import bo.org.cloud.cbba.auth.RevocationFollower;
import bo.org.cloud.cbba.auth.Revocations;
import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.profiles.server.MyProfileRoutes;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.CursorKeys;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.RuntimeSetting;
import bo.org.cloud.cbba.runtime.ServiceRuntime;
import bo.org.cloud.cbba.store.DynamoClients;
import bo.org.cloud.cbba.store.DynamoOptions;
import bo.org.cloud.cbba.store.DynamoRateBuckets;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.LeasedRateLimits;
import bo.org.cloud.cbba.store.RateLimit;
import bo.org.cloud.cbba.store.RateLimitOptions;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.store.StoreTables;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// A service as it runs in production: verified tokens, a revocation list, leased rate limits, metrics and the
/// JSON access log on standard output. Only the limits' figures are raised, so that nothing is refused.
final class GeneratedServer {
    private static final String PREFIX = "bench";
    private static final RateLimit RAISED = RateLimit.perMinute(1_000_000);
    private static final int REVOKED = 1_000;

    private GeneratedServer() {}

    /// @param arguments port, DynamoDB endpoint, issuer, file of the issuer's key set
    public static void main(String... arguments) throws IOException {
        Logging.start(LogForm.JSON, Map.of());
        var clock = Clock.systemUTC();
        var tables = new StoreTables(PREFIX);
        var database = DynamoClients.open(DynamoOptions.local(URI.create(arguments[1])));
        DynamoTables.ensure(database, tables.all());
        var store = new DynamoWorkStore(database, StoreOptions.of(PREFIX));

        var revocations = new Revocations();
        var follower = new RevocationFollower(GeneratedServer::feed, revocations, clock);
        follower.catchUp();
        follower.start(Duration.ofSeconds(2));
        var keySet = Files.readString(Path.of(arguments[3]));
        var tokens =
                new AccessTokens(AuthOptions.of(arguments[2]), new CachedKeys(() -> keySet, clock), revocations, clock);
        var limits = RateLimitOptions.defaults().limit(RateClass.READ, RAISED).limit(RateClass.WRITE, RAISED);

        var service = ServiceRuntime.builder()
                .service("profiles")
                .clock(clock)
                .authenticator(tokens)
                .workStore(store)
                .rateLimits(new LeasedRateLimits(new DynamoRateBuckets(database, tables), limits))
                .cursorKeys(CursorKeys.of(new CursorKeys.Key("1", new byte[32])))
                .routes(new MyProfileRoutes(new KnownProfile()))
                .build();
        var options = RuntimeOptions.builder()
                .set(RuntimeSetting.HOST, "127.0.0.1")
                .set(RuntimeSetting.ADDRESS_CALLS_PER_MINUTE, String.valueOf(Integer.MAX_VALUE))
                .port(Integer.parseInt(arguments[0]))
                .build();
        var server = ContractServer.builder()
                .options(options)
                .service(service)
                .readyWhen("store", store::isAvailable)
                .build()
                .start();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(server::close));
    }

    /// Others' sessions: every token is looked up among them.
    private static RevocationFeed.Page feed(Optional<String> cursor) {
        var now = Instant.now();
        var entries = cursor.isPresent()
                ? List.<Revocation>of()
                : IntStream.range(0, REVOKED)
                        .mapToObj(_ -> new Revocation(
                                Revocation.Kind.SESSION,
                                UUID.randomUUID().toString(),
                                now,
                                now.plus(Duration.ofHours(2))))
                        .toList();
        return new RevocationFeed.Page(entries, "next", true);
    }
}
