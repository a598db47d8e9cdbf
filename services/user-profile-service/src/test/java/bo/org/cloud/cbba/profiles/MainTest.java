package bo.org.cloud.cbba.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.testing.Engines;
import io.helidon.config.Config;
import io.helidon.config.ConfigSources;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MainTest {
    private static final URI NOBODY = URI.create("http://127.0.0.1:9"); // the port of the discard protocol

    private final TestStore store = TestStore.fresh(getClass());
    private final TestBus bus = TestBus.fresh(getClass());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFileHasEverySetting() {
        var settings = ProfilesSettings.load();

        assertEquals("http://localhost:8080/identity", settings.auth().issuer());
        assertEquals("user-profile-service", settings.credentials().clientId());
        assertEquals("", settings.credentials().secret());
        assertEquals(ProfilesResources.ofPlatform(), settings.resources());
        assertEquals(8082, settings.config().get("server.port").asInt().get());
    }

    @Test
    void theServiceRunsAloneWithIdentityOverHttpAndEventsFromItsQueue() throws Exception {
        try (var identity = IdentityStandIn.start();
                var main = Main.start(settings(identity.address(), identity.tokens.issuer()))) {
            var address = addressOf(main);
            Awaitility.await().until(() -> get(address, "/health/ready").statusCode() == 200);

            var ana = Ids.newId();
            bus.deliver(UserCreated.TYPE, Accounts.of(ana, "Ana Quispe").created(), ana, 1);
            var token = identity.tokens.user(ana, "member").mint();
            var me = new ProfilesClient(
                    ClientOptions.to(address).token(() -> token).build());
            Awaitility.await()
                    .ignoreExceptions()
                    .until(() -> me.getMyProfile().userId().equals(ana));
            // Nobody consumes what it tells, so all that shows is that it leaves.
            var outbox = new DynamoWorkStore(
                            store.client(), StoreOptions.of(store.resources().prefix()))
                    .outbox();
            Awaitility.await().until(() -> outbox.count() == 0);
        }
    }

    @Test
    void itLivesButIsNotReadyWhileIdentityIsAway() throws Exception {
        try (var main = Main.start(settings(NOBODY, "http://identity.test/identity"))) {
            assertEquals(200, get(addressOf(main), "/health/live").statusCode());
            var ready = get(addressOf(main), "/health/ready");
            assertEquals(503, ready.statusCode());
            assertTrue(ready.body().contains("identity"), ready.body());
            // What needs no token needs no identity.
            assertEquals(
                    404,
                    get(addressOf(main), "/profiles/api/v1/profiles/" + Ids.newId())
                            .statusCode());
        }
    }

    private ProfilesSettings settings(URI platform, String issuer) {
        var changed = Map.of(
                "server.port", "0",
                "server.host", "127.0.0.1",
                "platform.url", platform.toString(),
                "platform.issuer", issuer,
                "dynamodb.endpoint", Engines.dynamoDb().endpoint().toString(),
                "dynamodb.table-prefix", store.resources().prefix(),
                "sqs.endpoint", Engines.sqs().endpoint().toString(),
                "sqs.queue-prefix", bus.prefix(),
                "keys.file", store.keyFile().toString(),
                "client.secret", "any");
        return new ProfilesSettings(
                Config.just(ConfigSources.create(changed), ConfigSources.classpath("profiles.yaml")));
    }

    private static URI addressOf(Main main) {
        return URI.create("http://127.0.0.1:" + main.port());
    }

    private static HttpResponse<String> get(URI address, String path) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
