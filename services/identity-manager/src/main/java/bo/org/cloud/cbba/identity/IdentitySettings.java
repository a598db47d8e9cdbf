package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventBridgeBus;
import bo.org.cloud.cbba.events.EventBridgeClients;
import bo.org.cloud.cbba.events.EventBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.events.SqsClients;
import bo.org.cloud.cbba.identity.domain.Client;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.DynamoClients;
import bo.org.cloud.cbba.store.DynamoOptions;
import bo.org.cloud.cbba.store.KmsClients;
import bo.org.cloud.cbba.store.RateLimitOptions;
import bo.org.cloud.cbba.store.WrappingKeys;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// What the service reads from its configuration when it runs alone; `identity.yaml` lists it all.
record IdentitySettings(Config config) {
    static IdentitySettings load() {
        return new IdentitySettings(
                Config.builder(ConfigSources.classpath("identity.yaml")).build());
    }

    IdentityOptions options(Clock clock) {
        var threads = config.get("hashing.threads").asInt().get();
        return new IdentityOptions(
                new IdentityResources(text("tables.prefix")),
                URI.create(text("service.public-base-url")),
                words(text("service.allowed-origins")),
                clients(),
                threads == 0 ? Runtime.getRuntime().availableProcessors() : threads,
                RateLimitOptions.defaults(),
                clock);
    }

    DynamoDbClient openDynamoDb() {
        return DynamoClients.open(endpoint("dynamodb.endpoint")
                .map(DynamoOptions::local)
                .orElseGet(() -> DynamoOptions.aws(text("dynamodb.region"))));
    }

    SqsClient openSqs() {
        return SqsClients.open(text("sqs.region"), endpoint("sqs.endpoint"));
    }

    ServiceCloud cloud(DynamoDbClient dynamoDb, SqsClient sqs) {
        var queues = new EventQueues(sqs, text("sqs.queue-prefix"));
        var keys = keys();
        return new ServiceCloud(dynamoDb, sqs, queues, bus(sqs, queues), keys.own(), keys.sensitiveEvents());
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
                : WrappingKeys.inKms(KmsClients.open(text("cloud.region")), aliases, IdentityResources.SERVICE);
    }

    private List<Client> clients() {
        return config.get("clients").asNodeList().orElse(List.of()).stream()
                .map(client -> new Client(
                        client.name(),
                        List.copyOf(words(client.get("secret-hashes").asString().get())),
                        words(client.get("scopes").asString().orElse("")),
                        Optional.empty()))
                .toList();
    }

    private Optional<URI> endpoint(String key) {
        return Optional.of(text(key)).filter(place -> !place.isEmpty()).map(URI::create);
    }

    private static Set<String> words(String text) {
        return text.isBlank() ? Set.of() : Set.of(text.strip().split("\\s+"));
    }

    private String text(String key) {
        return config.get(key).asString().get();
    }
}
