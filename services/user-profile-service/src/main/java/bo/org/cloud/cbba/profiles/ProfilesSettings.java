package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.ClientCredentials;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventBridgeBus;
import bo.org.cloud.cbba.events.EventBridgeClients;
import bo.org.cloud.cbba.events.EventBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.events.SqsClients;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.DynamoClients;
import bo.org.cloud.cbba.store.DynamoOptions;
import bo.org.cloud.cbba.store.KmsClients;
import bo.org.cloud.cbba.store.SecretsManagerSecrets;
import bo.org.cloud.cbba.store.WrappingKeys;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// What the service reads from its configuration when it runs alone; `profiles.yaml` lists it all.
record ProfilesSettings(Config config) {
    static ProfilesSettings load() {
        return new ProfilesSettings(
                Config.builder(ConfigSources.classpath("profiles.yaml")).build());
    }

    /// How the other services are reached. A call is short: nobody's answer waits for one, but readiness does.
    ClientOptions platform() {
        return ClientOptions.to(URI.create(text("platform.url")))
                .timeout(Duration.parse(text("platform.call-timeout")))
                .build();
    }

    AuthOptions auth() {
        return AuthOptions.of(text("platform.issuer"));
    }

    ClientCredentials credentials() {
        return new ClientCredentials(text("client.id"), clientSecret());
    }

    private String clientSecret() {
        var prefix = text("cloud.secrets");
        return prefix.isEmpty()
                ? text("client.secret")
                : SecretsManagerSecrets.loadOnce(text("cloud.region"), prefix, "client-secret");
    }

    ProfilesResources resources() {
        return new ProfilesResources(text("dynamodb.table-prefix"));
    }

    DynamoDbClient openDynamoDb() {
        return DynamoClients.open(endpoint("dynamodb.endpoint")
                .map(DynamoOptions::local)
                .orElseGet(() -> DynamoOptions.aws(text("dynamodb.region"))));
    }

    SqsClient openSqs() {
        return SqsClients.open(text("sqs.region"), endpoint("sqs.endpoint"));
    }

    ServiceCloud cloud(DynamoDbClient database, SqsClient sqs) {
        var queues = new EventQueues(sqs, text("sqs.queue-prefix"));
        var keys = keys();
        return new ServiceCloud(database, sqs, queues, bus(sqs, queues), keys.own(), keys.sensitiveEvents());
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
                : WrappingKeys.inKms(KmsClients.open(text("cloud.region")), aliases, ProfilesResources.SERVICE);
    }

    private Optional<URI> endpoint(String key) {
        return Optional.of(text(key)).filter(place -> !place.isEmpty()).map(URI::create);
    }

    private String text(String key) {
        return config.get(key).asString().get();
    }
}
