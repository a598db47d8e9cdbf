package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.auth.ServiceIdentity;
import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Starts the service alone, on one port, set up by `profiles.yaml`, the environment and system properties.
public final class Main implements AutoCloseable {
    private final DynamoDbClient database;
    private final SqsClient sqs;
    private final ServiceIdentity identity;
    private final ProfilesService service;
    private final ContractServer server;

    private Main(ProfilesSettings settings) {
        var options = ProfilesOptions.defaults().with(settings.resources());
        database = settings.openDynamoDb();
        sqs = settings.openSqs();
        identity = new ServiceIdentity(settings.auth(), settings.platform(), settings.credentials(), options.clock())
                .start();
        service = ProfilesService.start(options, settings.cloud(database, sqs), identity.authenticator());
        server = ContractServer.builder()
                .options(RuntimeOptions.from(settings.config()))
                .service(service.runtime())
                .readyWhen("identity", identity::isReady)
                .readyWhen("store", service::isReady)
                .build()
                .start();
    }

    public static void main(String... arguments) {
        Logging.start(LogForm.JSON, Map.of());
        var main = start(ProfilesSettings.load());
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(main::close));
    }

    /// Returns when the port listens.
    static Main start(ProfilesSettings settings) {
        return new Main(settings);
    }

    int port() {
        return server.port();
    }

    /// Stops taking calls first, the store last.
    @Override
    public void close() {
        server.close();
        service.close();
        identity.close();
        sqs.close();
        database.close();
    }
}
