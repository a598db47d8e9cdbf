package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.ClientCredentials;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.events.SqsClients;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.DynamoClients;
import bo.org.cloud.cbba.store.DynamoOptions;
import bo.org.cloud.cbba.store.FileKeyWrapping;
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
        return new ClientCredentials(text("client.id"), text("client.secret"));
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
        return new ServiceCloud(
                database,
                sqs,
                queues,
                new DirectBus(sqs, queues, SubscriptionTable.ALL),
                FileKeyWrapping.at(Path.of(text("keys.file"))));
    }

    private Optional<URI> endpoint(String key) {
        return Optional.of(text(key)).filter(place -> !place.isEmpty()).map(URI::create);
    }

    private String text(String key) {
        return config.get(key).asString().get();
    }
}
