package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.auth.AccessTokens;
import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.CachedKeys;
import bo.org.cloud.cbba.auth.Revocations;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.contract.client.RetryPolicy;
import bo.org.cloud.cbba.omnichannel.adapter.outbox.LocalOutbox;
import bo.org.cloud.cbba.omnichannel.adapter.outbox.OutboxMail;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.OmnichannelMigrations;
import bo.org.cloud.cbba.omnichannel.client.OmnichannelClient;
import bo.org.cloud.cbba.omnichannel.delivery.WorkerOptions;
import bo.org.cloud.cbba.omnichannel.dev.DevOutbox;
import bo.org.cloud.cbba.omnichannel.domain.MessageProvider;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.runtime.ContractServer;
import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.RuntimeSetting;
import bo.org.cloud.cbba.store.PostgresOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.HeldClock;
import bo.org.cloud.cbba.testing.SpecCheck;
import bo.org.cloud.cbba.testing.TestTokens;
import com.zaxxer.hikari.HikariDataSource;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;

/// The running service with its real database, queue and HTTP server, a clock that the test holds, and a
/// stand-in for profiles. Each has a database and queues of its own.
final class Mailroom implements AutoCloseable {
    static final UUID ANA = UUID.fromString("01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10");
    private static final Duration LIMIT = Duration.ofSeconds(10);

    final HeldClock clock = HeldClock.at("2031-03-15T14:30:00Z");
    final HikariDataSource database;
    final Jdbi jdbi;
    final LocalOutbox outbox;
    final TestBus bus;
    final ProfilesStandIn profiles;
    final TestTokens tokens = TestTokens.issuedBy("http://127.0.0.1/identity", clock);
    final ContractServer server;
    final OmnichannelService service;
    private final Revocations revocations = new Revocations();
    private final HttpClient http;

    private Mailroom(Class<?> test, Optional<MessageProvider> carrier, WorkerOptions worker) {
        database = PostgresPools.open(PostgresOptions.of(Engines.freshDatabase(test)));
        jdbi = PostgresPools.jdbi(database);
        OmnichannelMigrations.migrateOutbox(database);
        outbox = new LocalOutbox(jdbi, Ids::newId, clock);
        bus = TestBus.fresh(test);
        revocations.completeAsOf(clock.instant());
        var access = new AccessTokens(
                AuthOptions.of(tokens.issuer()), new CachedKeys(tokens::jwks, clock), revocations, clock);
        profiles = ProfilesStandIn.start(access, clock);
        service = start(carrier.orElse(outbox), worker);
        server = ContractServer.builder()
                .options(RuntimeOptions.builder()
                        .port(0)
                        .set(RuntimeSetting.HOST, "127.0.0.1")
                        .set(RuntimeSetting.DRAIN_DELAY, "PT0S")
                        .build())
                .service(service.runtime())
                .clock(clock)
                .root(DevOutbox.PATH, new DevOutbox(outbox))
                .build()
                .start();
        http = SpecCheck.ofService("omnichannel").watching(HttpClient.newHttpClient());
    }

    /// Mails go to the local outbox.
    static Mailroom open(Class<?> test) {
        return new Mailroom(test, Optional.empty(), TestOptions.OFTEN);
    }

    /// Mails go to this provider.
    static Mailroom with(Class<?> test, MessageProvider carrier) {
        return new Mailroom(test, Optional.of(carrier), TestOptions.OFTEN);
    }

    /// Mails go to the local outbox, by a worker that looks only when it is told.
    static Mailroom lookingWhenTold(Class<?> test) {
        return new Mailroom(test, Optional.empty(), TestOptions.WHEN_TOLD);
    }

    /// Another instance of the service on the same database and queue.
    OmnichannelService startWorker(MessageProvider carrier) {
        return start(carrier, TestOptions.OFTEN);
    }

    private OmnichannelService start(MessageProvider carrier, WorkerOptions worker) {
        var access = new AccessTokens(
                AuthOptions.of(tokens.issuer()), new CachedKeys(tokens::jwks, clock), revocations, clock);
        var lookup = ClientOptions.to(profiles.address())
                .token(() -> tokens.service("omnichannel-service", Set.of("profiles:lookup"))
                        .mint())
                .retry(RetryPolicy.never())
                .build();
        return OmnichannelService.start(
                TestOptions.quick(clock).with(worker),
                bus.cloud(database),
                new OmnichannelService.Neighbours(access, new ProfilesClient(lookup), List.of(carrier)));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    OmnichannelClient anonymous() {
        return new OmnichannelClient(ClientOptions.to(address())
                .httpClient(http)
                .retry(RetryPolicy.never())
                .build());
    }

    OmnichannelClient as(String role) {
        return with(tokens.user(ANA, role).mint());
    }

    OmnichannelClient asService(String... scopes) {
        return with(tokens.service("projects-registry", Set.of(scopes)).mint());
    }

    private OmnichannelClient with(String token) {
        return new OmnichannelClient(ClientOptions.to(address())
                .httpClient(http)
                .retry(RetryPolicy.never())
                .token(() -> token)
                .build());
    }

    void advance(Duration by) {
        clock.advance(by);
        revocations.completeAsOf(clock.instant());
    }

    /// Moves the clock to the message's next attempt.
    void advanceToDue(UUID message) {
        awaitStatus(message, "queued");
        var due = jdbi.withHandle(handle -> handle.select("SELECT due_at FROM message WHERE id = ?", message)
                .mapTo(Instant.class)
                .one());
        advance(Duration.between(clock.instant(), due));
    }

    OutboxMail awaitMail(String address) {
        return Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(LIMIT)
                .until(() -> outbox.newest(Optional.of(address), 10), mails -> !mails.isEmpty())
                .getFirst();
    }

    void awaitStatus(UUID message, String status) {
        Awaitility.await()
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .atMost(LIMIT)
                .until(() -> text("SELECT status FROM message WHERE id = ?", message), status::equals);
    }

    long count(String table) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT count(*) FROM " + table)
                .mapTo(Long.class)
                .one());
    }

    private String text(String sql, UUID id) {
        return jdbi.withHandle(
                handle -> handle.select(sql, id).mapTo(String.class).one());
    }

    @Override
    public void close() {
        server.close();
        service.close();
        profiles.close();
        http.close();
        database.close();
    }
}
