package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.auth.ClientCredentials;
import bo.org.cloud.cbba.auth.ServiceIdentity;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.omnichannel.adapter.outbox.LocalOutbox;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.OmnichannelMigrations;
import bo.org.cloud.cbba.omnichannel.domain.MessageProvider;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;

/// Starts the service alone, on one port, set up by `omnichannel.yaml`, the environment and system properties.
public final class Main {
    private Main() {}

    public static void main(String... arguments) {
        Logging.start(LogForm.JSON, Map.of());
        var settings = OmnichannelSettings.load();
        var options = OmnichannelOptions.defaults();
        var platform = ClientOptions.to(settings.platformUrl())
                .timeout(settings.callTimeout())
                .build();
        var credentials = new ClientCredentials(settings.clientId(), settings.clientSecret());
        var identity = new ServiceIdentity(settings.auth(), platform, credentials, options.clock()).start();
        var database = PostgresPools.open(settings.postgres());
        var sqs = settings.openSqs();
        var service = OmnichannelService.start(
                options,
                settings.cloud(database, sqs),
                new OmnichannelService.Neighbours(
                        identity.authenticator(),
                        new ProfilesClient(
                                platform.toBuilder().token(identity.token()).build()),
                        providers(settings, database, options)));
        var server = ContractServer.builder()
                .options(RuntimeOptions.from(settings.config()))
                .service(service.runtime())
                .readyWhen("identity", identity::isReady)
                .readyWhen("store", service::isReady)
                .build()
                .start();
        Runtime.getRuntime()
                .addShutdownHook(Thread.ofPlatform().name("shutdown").unstarted(() -> {
                    server.close();
                    service.close();
                    identity.close();
                    sqs.close();
                    database.close();
                }));
    }

    static List<MessageProvider> providers(
            OmnichannelSettings settings, HikariDataSource database, OmnichannelOptions options) {
        return switch (settings.emailProvider()) {
            case NONE -> List.of();
            case LOCAL_OUTBOX -> {
                OmnichannelMigrations.migrateOutbox(database);
                yield List.of(new LocalOutbox(PostgresPools.jdbi(database), Ids::newId, options.clock()));
            }
        };
    }
}
