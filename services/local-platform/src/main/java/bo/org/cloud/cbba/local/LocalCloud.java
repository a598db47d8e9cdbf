package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.engines.Engine;
import bo.org.cloud.cbba.engines.EngineSet;
import bo.org.cloud.cbba.engines.LocalEngines;
import bo.org.cloud.cbba.engines.StateDirectory;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.events.SqsClients;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.omnichannel.OmnichannelCloud;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.store.DynamoClients;
import bo.org.cloud.cbba.store.DynamoOptions;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.store.PostgresOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import bo.org.cloud.cbba.store.TableSpec;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The embedded engines and clients of them, provisioned with what the services declare and the contract
/// subscribes.
final class LocalCloud implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LocalCloud.class);
    private static final String DATABASE = "omnichannel";
    private static final Duration PROVISION = Duration.ofSeconds(30);
    private static final String QUEUE_PREFIX = "ugsys-";

    private final EngineSet engines;
    private final DynamoDbClient dynamoDb;
    private final SqsClient sqs;
    private final HikariDataSource postgres;
    private final EventQueues queues;
    private final FileKeyWrapping keys;

    private LocalCloud(EngineSet engines, LocalOptions options) {
        this.engines = engines;
        var door = options.door();
        dynamoDb = DynamoClients.open(DynamoOptions.local(reached(door, "dynamodb", engines.dynamoDb())));
        sqs = SqsClients.open("us-east-1", Optional.of(reached(door, "sqs", engines.sqs())), options.queueWatcher());
        engines.postgres().createDatabase(DATABASE);
        var server = engines.postgres();
        postgres = PostgresPools.open(PostgresOptions.of(server.jdbcUrl(DATABASE)
                .replace(":" + server.port() + "/", ":" + door.port("postgres", server.port()) + "/")));
        queues = new EventQueues(sqs, QUEUE_PREFIX);
        keys = FileKeyWrapping.at(options.state().resolve("keys").resolve("platform.key"));
        provision();
    }

    static LocalCloud start(LocalOptions options) {
        var began = System.nanoTime();
        var engines = LocalEngines.start(new StateDirectory(options.state()), options.engines());
        LOG.info(
                "engines up after {} ms",
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        try {
            return new LocalCloud(engines, options);
        } catch (RuntimeException failed) {
            engines.close();
            throw failed;
        }
    }

    private static URI reached(EngineDoor door, String name, Engine engine) {
        return URI.create("http://127.0.0.1:" + door.port(name, engine.port()));
    }

    private void provision() {
        // Making tables on a busy disk takes longer than any call later may.
        var patient = DynamoOptions.local(engines.dynamoDb().endpoint()).timeouts(PROVISION, PROVISION);
        try (var client = DynamoClients.open(patient)) {
            DynamoTables.ensure(client, tables());
        }
        SubscriptionTable.ALL.stream().map(Subscription::consumer).distinct().forEach(queues::ensure);
    }

    private static List<TableSpec> tables() {
        return Stream.of(
                        new IdentityResources(IdentityResources.SERVICE).tables(),
                        new ProfilesResources(ProfilesResources.SERVICE).tables())
                .flatMap(List::stream)
                .toList();
    }

    ServiceCloud onDynamoDb() {
        return new ServiceCloud(dynamoDb, sqs, queues, bus(), keys);
    }

    OmnichannelCloud onPostgres() {
        return new OmnichannelCloud(postgres, sqs, queues, bus(), keys);
    }

    private DirectBus bus() {
        return new DirectBus(sqs, queues, SubscriptionTable.ALL);
    }

    HikariDataSource postgres() {
        return postgres;
    }

    EngineSet engines() {
        return engines;
    }

    @Override
    public void close() {
        postgres.close();
        sqs.close();
        dynamoDb.close();
        engines.close();
    }
}
