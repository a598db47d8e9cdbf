package bo.org.cloud.cbba.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.identity.model.TokenRequest;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path directory;

    @Test
    void startsTheServiceAloneFromItsConfiguration() throws Exception {
        var prefix = FreshNames.of(getClass()).tablePrefix() + "identity";
        DynamoTables.ensure(Engines.dynamoDbClient(), new IdentityResources(prefix).tables());
        var queues = new EventQueues(Engines.sqsClient(), prefix + "-");
        SubscriptionTable.ALL.forEach(subscription -> queues.ensure(subscription.consumer()));
        var settings = new IdentitySettings(Config.builder(
                        ConfigSources.create(Map.of(
                                "server.port",
                                "0",
                                "service.public-base-url",
                                "https://platform.example.org",
                                "tables.prefix",
                                prefix,
                                "dynamodb.endpoint",
                                Engines.dynamoDb().endpoint().toString(),
                                "sqs.endpoint",
                                Engines.sqs().endpoint().toString(),
                                "sqs.queue-prefix",
                                prefix + "-",
                                "keys.file",
                                directory.resolve("platform.key").toString(),
                                "clients.omnichannel-service.secret-hashes",
                                ClientGrants.hashOf("a secret"),
                                "clients.omnichannel-service.scopes",
                                "identity:revocations profiles:lookup")),
                        ConfigSources.classpath("identity.yaml"))
                .build());

        try (var running = Main.start(settings);
                var http = HttpClient.newHttpClient()) {
            var address = URI.create("http://127.0.0.1:" + running.port());
            var client = new IdentityClient(ClientOptions.to(address)
                    .credentials("omnichannel-service", () -> "a secret")
                    .build());
            var token = client.issueToken(
                    TokenRequest.builder().grantType("client_credentials").build());
            assertEquals("identity:revocations profiles:lookup", token.scope());

            var below = get(http, address.resolve("/identity/.well-known/oauth-authorization-server"));
            assertEquals(below, get(http, address.resolve("/.well-known/oauth-authorization-server/identity")));
            assertEquals(
                    200,
                    http.send(
                                    HttpRequest.newBuilder(address.resolve("/health/ready"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode());
        }
    }

    private static String get(HttpClient http, URI address) throws Exception {
        return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }
}
