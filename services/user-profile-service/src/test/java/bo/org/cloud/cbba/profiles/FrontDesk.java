package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.auth.AccessTokens;
import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.CachedKeys;
import bo.org.cloud.cbba.auth.Revocations;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.RetryPolicy;
import bo.org.cloud.cbba.events.ConsumerOptions;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.profiles.adapter.dynamodb.DynamoProfiles;
import bo.org.cloud.cbba.profiles.adapter.tokens.HmacUnsubscribeTokens;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.RuntimeSetting;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.SharedSecrets;
import bo.org.cloud.cbba.testing.HeldClock;
import bo.org.cloud.cbba.testing.SpecCheck;
import bo.org.cloud.cbba.testing.TestTokens;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/// The running service with its real store, queue and HTTP server, and a clock that the test holds. Each has
/// tables and queues of its own; every answer is held to the contract.
final class FrontDesk implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    final HeldClock clock = HeldClock.at("2031-03-15T14:30:00Z");
    final TestStore store;
    final TestBus bus;
    final TestTokens tokens = TestTokens.issuedBy("http://127.0.0.1/identity", clock);
    private final Revocations revocations = new Revocations();
    private final ProfilesService service;
    private final ContractServer server;
    private final HttpClient plain = HttpClient.newHttpClient();
    private final HttpClient http = SpecCheck.ofService("profiles").watching(plain);

    private FrontDesk(Class<?> test) {
        store = TestStore.fresh(test);
        bus = TestBus.fresh(test);
        revocations.completeAsOf(clock.instant());
        service = ProfilesService.start(
                ProfilesOptions.defaults()
                        .with(store.resources())
                        .with(clock)
                        .with(new ConsumerOptions(10, 1, 10, Duration.ofSeconds(1))),
                new ServiceCloud(store.client(), bus.sqs(), bus.queues(), bus.bus(), store.keys()),
                new AccessTokens(
                        AuthOptions.of(tokens.issuer()), new CachedKeys(tokens::jwks, clock), revocations, clock));
        server = ContractServer.builder()
                .options(RuntimeOptions.builder()
                        .port(0)
                        .set(RuntimeSetting.HOST, "127.0.0.1")
                        .set(RuntimeSetting.DRAIN_DELAY, "PT0S")
                        .build())
                .service(service.runtime())
                .clock(clock)
                .build()
                .start();
    }

    static FrontDesk open(Class<?> test) {
        return new FrontDesk(test);
    }

    /// Somebody registers: their profile is there when this returns.
    UUID newMember() {
        return newMember("Ana Quispe Mamani");
    }

    UUID newMember(String name) {
        var id = Ids.newId();
        bus.deliver(UserCreated.TYPE, Accounts.of(id, name).created(), id, 1);
        awaitProfile(id, any -> true);
        return id;
    }

    Profile awaitProfile(UUID id, Predicate<Profile> fits) {
        var profiles = new DynamoProfiles(new DynamoItems(store.client()), store.resources());
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(LIMIT)
                .until(() -> profiles.find(id).filter(fits), found -> found.isPresent())
                .orElseThrow();
    }

    ProfilesClient anonymous() {
        return new ProfilesClient(options().build());
    }

    /// That person, with the role `member`.
    ProfilesClient as(UUID user) {
        return as(user, "member");
    }

    ProfilesClient as(UUID user, String... roles) {
        return with(tokens.user(user, roles).mint());
    }

    ProfilesClient asService(String... scopes) {
        return with(tokens.service("omnichannel-service", Set.of(scopes)).mint());
    }

    private ProfilesClient with(String token) {
        return new ProfilesClient(options().token(() -> token).build());
    }

    private ClientOptions.Builder options() {
        return ClientOptions.to(address()).httpClient(http).retry(RetryPolicy.never());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /// For what the generated client cannot send.
    Letter letter(String method, String path) {
        return new Letter(http, HttpRequest.newBuilder(URI.create(address() + "/profiles/api/v1" + path)), method);
    }

    Letter letter(String method, String path, UUID user) {
        return letter(method, path)
                .header("Authorization", "Bearer " + tokens.user(user, "member").mint());
    }

    /// For what the contract allows and its validator does not: it takes `nullable` beside `allOf` for no null
    /// at all.
    Letter unwatched(String method, String path, UUID user) {
        return new Letter(plain, letter(method, path, user).request(), method);
    }

    byte[] unsubscribeKey() {
        return new SharedSecrets(store.client(), store.resources().store(), store.keys()).load("unsubscribe-key");
    }

    HmacUnsubscribeTokens unsubscribeTokens() {
        return new HmacUnsubscribeTokens(unsubscribeKey());
    }

    @Override
    public void close() {
        server.close();
        service.close();
        http.close();
        plain.close();
        store.close();
    }
}
