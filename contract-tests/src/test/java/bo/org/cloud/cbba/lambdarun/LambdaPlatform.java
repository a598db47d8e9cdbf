package bo.org.cloud.cbba.lambdarun;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.events.DeadLetters;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.omnichannel.adapter.outbox.LocalOutbox;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.PostgresOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import bo.org.cloud.cbba.testing.LambdaProcess;
import bo.org.cloud.cbba.testing.SpecCheck;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The platform as in AWS: each service a function in a process of its own, with nothing running between
/// invocations. The engines are the real ones; API Gateway and the event source mappings are played here.
final class LambdaPlatform implements AutoCloseable {
    private static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "--enable-native-access=ALL-UNNAMED");
    private static final String PROFILES_SECRET = "the secret of profiles";
    private static final String OMNICHANNEL_SECRET = "the secret of omnichannel";

    private final String prefix = FreshNames.of(LambdaPlatform.class).tablePrefix();
    private final String database = Engines.freshDatabase(LambdaPlatform.class);
    private final IdentityResources identityTables = new IdentityResources(prefix + "identity");
    private final ProfilesResources profilesTables = new ProfilesResources(prefix + "profiles");
    private final EventQueues queues = new EventQueues(Engines.sqsClient(), prefix);
    private final HikariDataSource pool = PostgresPools.open(PostgresOptions.of(database));
    private final HttpApi gateway = HttpApi.start();
    private final Path directory;
    private final LambdaProcess identity;
    private final LambdaProcess profiles;
    private final LambdaProcess omnichannel;
    private final List<OutboxStream> streams;

    private static final class Once {
        static final LambdaPlatform PLATFORM = new LambdaPlatform();

        static {
            Runtime.getRuntime().addShutdownHook(new Thread(PLATFORM::close));
        }
    }

    /// Started once for all tests of this run.
    static LambdaPlatform running() {
        return Once.PLATFORM;
    }

    private LambdaPlatform() {
        directory = temporary();
        var dynamoDb = Engines.dynamoDbClient();
        DynamoTables.ensure(dynamoDb, identityTables.tables());
        DynamoTables.ensure(dynamoDb, profilesTables.tables());
        SubscriptionTable.ALL.forEach(subscription -> queues.ensure(subscription.consumer()));
        identity = serve("identity", bo.org.cloud.cbba.identity.LambdaMain.class, identitySettings());
        identity.api().awaitReady();
        profiles = serve("profiles", bo.org.cloud.cbba.profiles.LambdaMain.class, profilesSettings());
        omnichannel = serve("omnichannel", bo.org.cloud.cbba.omnichannel.LambdaMain.class, omnichannelSettings());
        profiles.api().awaitReady();
        omnichannel.api().awaitReady();
        var endpoint = Engines.dynamoDb().endpoint();
        streams = List.of(
                new OutboxStream(endpoint, identityTables.store().outbox().name()),
                new OutboxStream(endpoint, profilesTables.store().outbox().name()));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("functions");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// One more instance of identity's function.
    LambdaProcess anotherIdentity(Map<String, String> more, List<String> jvmOptions, String log) {
        var settings = new HashMap<>(identitySettings());
        settings.putAll(more);
        return start(log, bo.org.cloud.cbba.identity.LambdaMain.class, settings, jvmOptions);
    }

    static Path log(String word) {
        return Path.of("target", "lambda-" + word + ".log");
    }

    private LambdaProcess serve(String word, Class<?> function, Map<String, String> settings) {
        var process = start(word, function, settings, List.of());
        gateway.route(word, process);
        return process;
    }

    private LambdaProcess start(String word, Class<?> function, Map<String, String> settings, List<String> jvmOptions) {
        var environment = new HashMap<>(settings);
        environment.put("DYNAMODB_ENDPOINT", Engines.dynamoDb().endpoint().toString());
        environment.put("SQS_ENDPOINT", Engines.sqs().endpoint().toString());
        environment.put("SQS_QUEUE_DASH_PREFIX", prefix);
        environment.put("KEYS_FILE", directory.resolve("platform.key").toString());
        environment.put("PLATFORM_URL", gateway.address().toString());
        environment.put("PLATFORM_ISSUER", gateway.address() + "/identity");
        environment.put("PLATFORM_CALL_DASH_TIMEOUT", "PT10S");
        var classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var options = Stream.concat(JVM.stream(), jvmOptions.stream()).toList();
        return LambdaProcess.start(
                LambdaProcess.command(function, options, classPath),
                Path.of("").toAbsolutePath(),
                environment,
                log(word));
    }

    private Map<String, String> identitySettings() {
        return Map.of(
                "TABLES_PREFIX", identityTables.prefix(),
                "SERVICE_PUBLIC_DASH_BASE_DASH_URL", gateway.address().toString(),
                "CLIENTS_USER_DASH_PROFILE_DASH_SERVICE_SECRET_DASH_HASHES", ClientGrants.hashOf(PROFILES_SECRET),
                "CLIENTS_USER_DASH_PROFILE_DASH_SERVICE_SCOPES", "identity:revocations",
                "CLIENTS_OMNICHANNEL_DASH_SERVICE_SECRET_DASH_HASHES", ClientGrants.hashOf(OMNICHANNEL_SECRET),
                "CLIENTS_OMNICHANNEL_DASH_SERVICE_SCOPES", "identity:revocations profiles:lookup");
    }

    private Map<String, String> profilesSettings() {
        return Map.of("DYNAMODB_TABLE_DASH_PREFIX", profilesTables.prefix(), "CLIENT_SECRET", PROFILES_SECRET);
    }

    private Map<String, String> omnichannelSettings() {
        return Map.of(
                "POSTGRES_URL",
                database,
                "POSTGRES_USER",
                "postgres",
                "EMAIL_PROVIDER",
                "local-outbox",
                "CLIENT_SECRET",
                OMNICHANNEL_SECRET);
    }

    /// Gives the functions what waits in streams and queues, until nothing does.
    void carryEvents() {
        int carried;
        do {
            carried = streams.getFirst().carryTo(identity) + streams.getLast().carryTo(profiles);
            carried += queue("profiles").carryTo(profiles);
            carried += queue("omnichannel").carryTo(omnichannel);
        } while (carried > 0);
    }

    QueueMapping queue(String consumer) {
        return new QueueMapping(Engines.sqsClient(), queues.nameOf(consumer));
    }

    DeadLetters deadLetters(String consumer) {
        return new DeadLetters(Engines.sqsClient(), queues, consumer);
    }

    LambdaProcess identity() {
        return identity;
    }

    LambdaProcess profiles() {
        return profiles;
    }

    LambdaProcess omnichannel() {
        return omnichannel;
    }

    LocalOutbox mails() {
        return new LocalOutbox(PostgresPools.jdbi(pool), Ids::newId, Clock.systemUTC());
    }

    /// For a client whose every answer is held to the contract.
    ClientOptions client(String service) {
        var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        return ClientOptions.to(gateway.address())
                .httpClient(SpecCheck.ofService(service).watching(http))
                .build();
    }

    @Override
    public void close() {
        List.of(identity, profiles, omnichannel).forEach(LambdaProcess::close);
        streams.forEach(OutboxStream::close);
        gateway.close();
        pool.close();
    }
}
