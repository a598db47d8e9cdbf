package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import java.time.Clock;
import java.util.Map;

/// Starts the service alone, on one port, set up by `identity.yaml`, the environment and system properties.
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        Logging.start(LogForm.JSON, Map.of());
        var running = start(IdentitySettings.load());
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(running::close));
    }

    static Running start(IdentitySettings settings) {
        var options = settings.options(Clock.systemUTC());
        var dynamoDb = settings.openDynamoDb();
        var sqs = settings.openSqs();
        var service = IdentityService.start(options, settings.cloud(dynamoDb, sqs));
        var server = ContractServer.builder()
                .options(RuntimeOptions.from(settings.config()))
                .service(service.runtime())
                .readyWhen("identity", service::isReady)
                .root(MetadataAtRoot.PATH, new MetadataAtRoot(options.issuer()))
                .build()
                .start();
        return new Running(server.port(), () -> {
            server.close();
            service.close();
            sqs.close();
            dynamoDb.close();
        });
    }

    /// @param stop takes no more calls, then lets go of everything
    record Running(int port, Runnable stop) implements AutoCloseable {
        @Override
        public void close() {
            stop.run();
        }
    }
}
