package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.events.OutboxPublication;
import bo.org.cloud.cbba.lambda.LambdaFunction;
import bo.org.cloud.cbba.lambda.Triggers;
import bo.org.cloud.cbba.logging.LogForm;
import bo.org.cloud.cbba.logging.Logging;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/// The service in AWS Lambda: what its loops do elsewhere is set off by triggers here. Set up by `identity.yaml` and
/// the environment.
public final class LambdaMain extends LambdaFunction {
    private static final Duration REVOCATIONS_AGE = Duration.ofSeconds(5);

    public LambdaMain() {
        super(triggers());
    }

    private static Triggers triggers() {
        Logging.start(LogForm.JSON, Map.of());
        var settings = IdentitySettings.load();
        var options = settings.options(Clock.systemUTC());
        var cloud = settings.cloud(settings.openDynamoDb(), settings.openSqs());
        var service = IdentityService.idle(options, cloud);
        var server = ContractServer.builder()
                .options(RuntimeOptions.from(settings.config()))
                .service(service.runtime())
                .readyWhen("identity", service::isReady)
                .root(MetadataAtRoot.PATH, new MetadataAtRoot(options.issuer()))
                .buildWithoutSocket();
        return Triggers.none()
                .http(server, () -> service.follower().catchUpIfOlder(REVOCATIONS_AGE))
                .outbox(
                        options.resources().store().outbox().name(),
                        new OutboxPublication(service.outbox(), cloud.bus()))
                .schedule("relay-sweep", service.relay()::sweep)
                .priming(service::isReady);
    }
}
