package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventBridgeBus;
import bo.org.cloud.cbba.events.EventBridgeClients;
import bo.org.cloud.cbba.events.EventBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.events.SqsClients;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.KmsClients;
import bo.org.cloud.cbba.store.PostgresOptions;
import bo.org.cloud.cbba.store.SecretsManagerSecrets;
import bo.org.cloud.cbba.store.WrappingKeys;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import software.amazon.awssdk.services.sqs.SqsClient;

/// What the service reads from its configuration when it runs alone; `omnichannel.yaml` lists it all.
record OmnichannelSettings(Config config) {
    /// Who carries mail.
    enum EmailProvider {
        /// Nobody: mail is not available, and events that ask for one wait in the queue.
        NONE,
        /// For runs on a developer's machine.
        LOCAL_OUTBOX
    }

    static OmnichannelSettings load() {
        return new OmnichannelSettings(
                Config.builder(ConfigSources.classpath("omnichannel.yaml")).build());
    }

    URI platformUrl() {
        return URI.create(text("platform.url"));
    }

    /// Short against the 10 s that an idempotent call may take, retries included.
    Duration callTimeout() {
        return Duration.parse(text("platform.call-timeout"));
    }

    AuthOptions auth() {
        return AuthOptions.of(text("platform.issuer"));
    }

    String clientId() {
        return text("client.id");
    }

    String clientSecret() {
        var prefix = text("cloud.secrets");
        return prefix.isEmpty()
                ? text("client.secret")
                : SecretsManagerSecrets.loadOnce(text("cloud.region"), prefix, "client-secret");
    }

    PostgresOptions postgres() {
        return PostgresOptions.of(text("postgres.url"), text("postgres.user"), text("postgres.password"));
    }

    SqsClient openSqs() {
        return SqsClients.open(
                text("sqs.region"),
                Optional.of(text("sqs.endpoint"))
                        .filter(place -> !place.isEmpty())
                        .map(URI::create));
    }

    OmnichannelCloud cloud(DataSource database, SqsClient sqs) {
        var queues = new EventQueues(sqs, text("sqs.queue-prefix"));
        var keys = keys();
        return new OmnichannelCloud(database, sqs, queues, bus(sqs, queues), keys.own(), keys.sensitiveEvents());
    }

    private EventBus bus(SqsClient sqs, EventQueues queues) {
        var name = text("cloud.bus");
        return name.isEmpty()
                ? new DirectBus(sqs, queues, SubscriptionTable.ALL)
                : new EventBridgeBus(EventBridgeClients.open(text("cloud.region")), name);
    }

    private WrappingKeys keys() {
        var aliases = text("cloud.key-aliases");
        return aliases.isEmpty()
                ? WrappingKeys.inFile(Path.of(text("keys.file")))
                : WrappingKeys.inKms(KmsClients.open(text("cloud.region")), aliases, OmnichannelResources.SERVICE);
    }

    /// @throws IllegalArgumentException if there is no such provider
    EmailProvider emailProvider() {
        return EmailProvider.valueOf(
                text("email.provider").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String text(String key) {
        return config.get(key).asString().get();
    }
}
