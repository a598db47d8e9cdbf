package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.OmnichannelMigrations;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.PostgresOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// What stays when services die: engines, tables, queues, keys, and the port of each.
final class Ground {
    static final String PARTNER = "partner";
    static final String PARTNER_SECRET = "the secret of a partner";
    private static final String PROFILES_SECRET = "the secret of profiles";
    private static final String OMNICHANNEL_SECRET = "the secret of omnichannel";

    /// What a dead consumer had comes again soon; 30 s would be a quarter of the run.
    private static final Duration VISIBILITY = Duration.ofSeconds(5);

    private static final List<QueueAttributeName> WAITING = List.of(
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE,
            QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_DELAYED);

    private final String prefix = FreshNames.of(Ground.class).tablePrefix();
    private final String database = Engines.freshDatabase(Ground.class);
    private final IdentityResources identity = new IdentityResources(prefix + "identity");
    private final ProfilesResources profiles = new ProfilesResources(prefix + "profiles");
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Path directory = temporary();
    private final Path classes = ChildClasses.write(directory.resolve("classes"));
    private final Stores stores = new Stores(identity, profiles, database);

    Ground() {
        try (var pool = PostgresPools.open(PostgresOptions.of(database))) {
            OmnichannelMigrations.migrate(pool);
            OmnichannelMigrations.migrateOutbox(pool);
        }
        DynamoTables.ensure(Engines.dynamoDbClient(), identity.tables());
        DynamoTables.ensure(Engines.dynamoDbClient(), profiles.tables());
        var queues = new EventQueues(Engines.sqsClient(), prefix);
        consumers().forEach(consumer -> {
            queues.ensure(consumer);
            hideBriefly(queueUrl(consumer));
        });
        for (var service : Service.values()) {
            ports.put(service, freePort());
        }
    }

    static List<String> consumers() {
        var own = SubscriptionTable.ALL.stream().map(subscription -> subscription.consumer());
        return Stream.concat(own, Stream.of(ChildClasses.OBSERVER)).distinct().toList();
    }

    private static void hideBriefly(String url) {
        Engines.sqsClient()
                .setQueueAttributes(request -> request.queueUrl(url)
                        .attributes(
                                Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(VISIBILITY.toSeconds()))));
    }

    String queueUrl(String consumer) {
        return url(EventQueues.nameOf(prefix, consumer));
    }

    String deadLetterUrl(String consumer) {
        return url(EventQueues.deadLetterNameOf(prefix, consumer));
    }

    private static String url(String queue) {
        return Engines.sqsClient()
                .getQueueUrl(request -> request.queueName(queue))
                .queueUrl();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("crash");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Whether nothing waits: no event to leave or to be received, no message to be sent.
    boolean isCalm() {
        return isCalm(consumers())
                && stores.rows("SELECT 1 FROM message WHERE status IN ('queued', 'sending')")
                        .isEmpty();
    }

    /// Whether no event waits to leave or to be received by one of these.
    boolean isCalm(List<String> consumers) {
        return stores.waiting() == 0 && consumers.stream().allMatch(consumer -> isEmpty(queueUrl(consumer)));
    }

    private static boolean isEmpty(String url) {
        var attributes = Engines.sqsClient()
                .getQueueAttributes(request -> request.queueUrl(url).attributeNames(WAITING))
                .attributes();
        return WAITING.stream().allMatch(each -> "0".equals(attributes.get(each)));
    }

    /// Waits for so many mails with a link to somebody.
    ///
    /// @return the links' tokens, the oldest first
    List<String> awaitMails(String email, int count) {
        return Awaitility.await(count + " mails to " + email)
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> stores.mailsTo(email), mails -> mails.size() >= count)
                .stream()
                .map(text -> text.replaceAll("(?s).*#token=([A-Za-z0-9_-]+).*", "$1"))
                .toList();
    }

    Stores stores() {
        return stores;
    }

    Path keys() {
        return directory.resolve("platform.key");
    }

    /// A file for one run of a service to write into.
    Path file(String name) {
        return directory.resolve(name);
    }

    URI address(Service service) {
        return URI.create("http://localhost:" + ports.get(service));
    }

    /// Starts a service at its port, without waiting for it.
    ///
    /// @param properties of the JVM
    ServiceProcess start(Service service, List<String> properties) {
        var settings = new HashMap<>(Map.of(
                "SERVER_PORT", String.valueOf(ports.get(service)),
                "SERVER_TRUSTED_DASH_PROXIES", "1",
                "DYNAMODB_ENDPOINT", Engines.dynamoDb().endpoint().toString(),
                "SQS_ENDPOINT", Engines.sqs().endpoint().toString(),
                "SQS_QUEUE_DASH_PREFIX", prefix,
                "KEYS_FILE", keys().toString(),
                "PLATFORM_URL", address(Service.IDENTITY).toString(),
                "PLATFORM_ISSUER", address(Service.IDENTITY) + "/identity"));
        settings.putAll(settingsOf(service));
        var log = Path.of("target", "crash-" + service.word() + ".log");
        return ServiceProcess.start(service, classes, properties, settings, log);
    }

    private Map<String, String> settingsOf(Service service) {
        return switch (service) {
            case IDENTITY ->
                Map.of(
                        "TABLES_PREFIX", identity.prefix(),
                        "SERVICE_PUBLIC_DASH_BASE_DASH_URL",
                                address(Service.IDENTITY).toString(),
                        "CLIENTS_USER_DASH_PROFILE_DASH_SERVICE_SECRET_DASH_HASHES",
                                ClientGrants.hashOf(PROFILES_SECRET),
                        "CLIENTS_USER_DASH_PROFILE_DASH_SERVICE_SCOPES", "identity:revocations",
                        "CLIENTS_OMNICHANNEL_DASH_SERVICE_SECRET_DASH_HASHES", ClientGrants.hashOf(OMNICHANNEL_SECRET),
                        "CLIENTS_OMNICHANNEL_DASH_SERVICE_SCOPES", "identity:revocations profiles:lookup",
                        "CLIENTS_PARTNER_SECRET_DASH_HASHES", ClientGrants.hashOf(PARTNER_SECRET),
                        "CLIENTS_PARTNER_SCOPES", "omnichannel:messages:send profiles:lookup identity:revocations");
            case PROFILES -> Map.of("DYNAMODB_TABLE_DASH_PREFIX", profiles.prefix(), "CLIENT_SECRET", PROFILES_SECRET);
            case OMNICHANNEL ->
                Map.of(
                        "POSTGRES_URL",
                        database,
                        "POSTGRES_USER",
                        "postgres",
                        "EMAIL_PROVIDER",
                        "local-outbox",
                        "CLIENT_SECRET",
                        OMNICHANNEL_SECRET);
        };
    }
}
