package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.auth.ClientCredentials;
import bo.org.cloud.cbba.auth.ServiceIdentity;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.events.QueueBatch;
import bo.org.cloud.cbba.lambda.LambdaFunction;
import bo.org.cloud.cbba.lambda.Triggers;
import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import java.time.Duration;
import java.util.Map;

/// The service in AWS Lambda: what its loops do elsewhere is set off by triggers here. Set up by `omnichannel.yaml`
/// and the environment. PostgreSQL has no stream, so its outbox is swept after each batch and by schedule.
public final class LambdaMain extends LambdaFunction {
    private static final Duration REVOCATIONS_AGE = Duration.ofSeconds(5);

    public LambdaMain() {
        super(triggers());
    }

    private static Triggers triggers() {
        Logging.start(LogForm.JSON, Map.of());
        var settings = OmnichannelSettings.load();
        var options = OmnichannelOptions.defaults();
        var platform = ClientOptions.to(settings.platformUrl())
                .timeout(settings.callTimeout())
                .build();
        var credentials = new ClientCredentials(settings.clientId(), settings.clientSecret());
        var identity = new ServiceIdentity(settings.auth(), platform, credentials, options.clock());
        var profiles =
                new ProfilesClient(platform.toBuilder().token(identity.token()).build());
        var database = PostgresPools.open(settings.postgres());
        var cloud = settings.cloud(database, settings.openSqs());
        var service = OmnichannelService.idle(
                options,
                cloud,
                new OmnichannelService.Neighbours(
                        identity.authenticator(), profiles, Main.providers(settings, database, options)));
        var server = ContractServer.builder()
                .options(RuntimeOptions.from(settings.config()))
                .service(service.runtime())
                .readyWhen("identity", identity::isReady)
                .readyWhen("store", service::isReady)
                .buildWithoutSocket();
        var messages = new QueueBatch(
                cloud.sqs(), cloud.queues(), OmnichannelResources.SERVICE, service.processor(), options.consumer());
        return Triggers.none()
                .http(server, () -> identity.refreshIfOlder(REVOCATIONS_AGE))
                .queue(messages, () -> {
                    service.deliverDue();
                    service.relay().sweep();
                })
                .schedule("delivery", service::deliverDue)
                .schedule("relay-sweep", service.relay()::sweep)
                .schedule("tidying", service.tidying()::tidy)
                .priming(service::isReady);
    }
}
