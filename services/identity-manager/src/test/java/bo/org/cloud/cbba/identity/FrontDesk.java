package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.contract.RateClass;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.RetryPolicy;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.domain.Client;
import bo.org.cloud.cbba.identity.domain.ClientGrants;
import bo.org.cloud.cbba.identity.model.TokenResponse;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.RuntimeSetting;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.RateLimit;
import bo.org.cloud.cbba.store.RateLimitOptions;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import bo.org.cloud.cbba.testing.HeldClock;
import bo.org.cloud.cbba.testing.SpecCheck;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.awaitility.Awaitility;

/// The running service with its real store, queue and HTTP server, and a clock that the test holds. Every
/// answer is held to the contract. Each desk has tables and a queue of its own.
final class FrontDesk implements AutoCloseable {
    static final URI PUBLIC = URI.create("https://platform.example.org");
    static final String PARTNER = "omnichannel-service";
    static final String PARTNER_SECRET = "h7Kp2mQx9sTz4vWb6yRc1nJd8gLf3aEu5iOoX0kZwYs";

    final HeldClock clock = HeldClock.at("2031-03-15T14:30:00Z");
    final Shelf shelf;
    final TestBus bus;
    final IdentityService service;
    final ContractServer server;
    final Door door;
    private final HttpClient http;

    private FrontDesk(Class<?> test, int hashingThreads) {
        var resources = new IdentityResources(FreshNames.of(test).tablePrefix() + "identity");
        DynamoTables.ensure(Engines.dynamoDbClient(), resources.tables());
        shelf = new Shelf(resources);
        bus = TestBus.fresh(test);
        service = IdentityService.start(options(resources, hashingThreads), bus.cloud());
        server = ContractServer.builder()
                .options(RuntimeOptions.builder()
                        .port(0)
                        .set(RuntimeSetting.HOST, "127.0.0.1")
                        .set(RuntimeSetting.TRUSTED_PROXIES, "1")
                        .set(RuntimeSetting.DRAIN_DELAY, "PT0S")
                        .build())
                .service(service.runtime())
                .clock(clock)
                .readyWhen("identity", service::isReady)
                .build()
                .start();
        http = SpecCheck.ofService("identity").watching(HttpClient.newHttpClient());
        door = new Door(http, address());
    }

    private IdentityOptions options(IdentityResources resources, int hashingThreads) {
        return new IdentityOptions(
                resources,
                PUBLIC,
                Set.of(PUBLIC.toString()),
                List.of(new Client(
                        PARTNER,
                        List.of(ClientGrants.hashOf("an older secret"), ClientGrants.hashOf(PARTNER_SECRET)),
                        Set.of("profiles:lookup", "identity:revocations"),
                        Optional.empty())),
                hashingThreads,
                // The clock stands still, so that no bucket grows back: the limits have tests of their own.
                RateLimitOptions.defaults()
                        .limit(RateClass.AUTH, RateLimit.perMinute(100_000))
                        .limit(RateClass.WRITE, RateLimit.perMinute(100_000)),
                clock);
    }

    static FrontDesk open(Class<?> test) {
        return new FrontDesk(test, 2);
    }

    static FrontDesk withOneHashingThread(Class<?> test) {
        return new FrontDesk(test, 1);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    IdentityClient anonymous() {
        return new IdentityClient(options().build());
    }

    IdentityClient with(TokenResponse tokens) {
        return new IdentityClient(options().token(tokens::accessToken).build());
    }

    IdentityClient asClient(String id, String secret) {
        return new IdentityClient(options().credentials(id, () -> secret).build());
    }

    IdentityClient withToken(String token) {
        return new IdentityClient(options().token(() -> token).build());
    }

    private ClientOptions.Builder options() {
        return ClientOptions.to(address()).httpClient(http).retry(RetryPolicy.never());
    }

    /// Registers and verifies.
    void admit(Cast person) {
        anonymous().register(person.registers().build());
        anonymous()
                .verifyEmail(VerifyEmailRequest.builder()
                        .token(bus.lastVerificationOf(person.email()).token())
                        .build());
    }

    /// Moves the clock and waits until revocations are known as of then.
    void advance(Duration by) {
        clock.advance(by);
        Awaitility.await().pollInterval(Duration.ofMillis(20)).until(service::isReady);
    }

    @Override
    public void close() {
        server.close();
        service.close();
        http.close();
    }
}
