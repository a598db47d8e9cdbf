package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.auth.ServiceIdentity;
import bo.org.cloud.cbba.events.OutboxPublication;
import bo.org.cloud.cbba.events.QueueBatch;
import bo.org.cloud.cbba.lambda.LambdaFunction;
import bo.org.cloud.cbba.lambda.Triggers;
import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import java.time.Duration;
import java.util.Map;

/// The service in AWS Lambda: what its loops do elsewhere is set off by triggers here. Set up by `profiles.yaml` and
/// the environment.
public final class LambdaMain extends LambdaFunction {
    private static final Duration REVOCATIONS_AGE = Duration.ofSeconds(5);

    public LambdaMain() {
        super(triggers());
    }

    private static Triggers triggers() {
        Logging.start(LogForm.JSON, Map.of());
        var settings = ProfilesSettings.load();
        var options = ProfilesOptions.defaults().with(settings.resources());
        var cloud = settings.cloud(settings.openDynamoDb(), settings.openSqs());
        var identity =
                new ServiceIdentity(settings.auth(), settings.platform(), settings.credentials(), options.clock());
        var service = ProfilesService.idle(options, cloud, identity.authenticator());
        var server = ContractServer.builder()
                .options(RuntimeOptions.from(settings.config()))
                .service(service.runtime())
                .readyWhen("identity", identity::isReady)
                .readyWhen("store", service::isReady)
                .buildWithoutSocket();
        var messages = new QueueBatch(
                cloud.sqs(), cloud.queues(), ProfilesResources.SERVICE, service.processor(), options.consumer());
        return Triggers.none()
                .http(server, () -> identity.refreshIfOlder(REVOCATIONS_AGE))
                .queue(messages, () -> {})
                .outbox(
                        options.resources().store().outbox().name(),
                        new OutboxPublication(service.outbox(), cloud.bus()))
                .schedule("relay-sweep", service.relay()::sweep)
                .priming(service::isReady);
    }
}
