package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.events.EventProcessor;
import bo.org.cloud.cbba.events.OutboxRelay;
import bo.org.cloud.cbba.events.QueueConsumer;
import bo.org.cloud.cbba.omnichannel.adapter.addresses.FormatAddressPolicy;
import bo.org.cloud.cbba.omnichannel.adapter.events.PublishedFacts;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.OmnichannelMigrations;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.PostgresAttempts;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.PostgresDeliveries;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.PostgresMessages;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.PostgresSecrets;
import bo.org.cloud.cbba.omnichannel.adapter.postgres.PostgresVariables;
import bo.org.cloud.cbba.omnichannel.adapter.profiles.ProfilesContacts;
import bo.org.cloud.cbba.omnichannel.adapter.template.ResourceTemplates;
import bo.org.cloud.cbba.omnichannel.api.MessagesHandler;
import bo.org.cloud.cbba.omnichannel.delivery.DeliveryRun;
import bo.org.cloud.cbba.omnichannel.delivery.DeliveryWorker;
import bo.org.cloud.cbba.omnichannel.delivery.Tidying;
import bo.org.cloud.cbba.omnichannel.domain.Backoff;
import bo.org.cloud.cbba.omnichannel.domain.Delivering;
import bo.org.cloud.cbba.omnichannel.domain.MessageProvider;
import bo.org.cloud.cbba.omnichannel.domain.Sending;
import bo.org.cloud.cbba.omnichannel.events.AccountExistsMailHandler;
import bo.org.cloud.cbba.omnichannel.events.AccountMails;
import bo.org.cloud.cbba.omnichannel.events.VerificationMailHandler;
import bo.org.cloud.cbba.omnichannel.server.MessagesRoutes;
import bo.org.cloud.cbba.omnichannel.server.OmnichannelDispatcher;
import bo.org.cloud.cbba.omnichannel.server.OmnichannelPublisher;
import bo.org.cloud.cbba.profiles.client.ProfilesClient;
import bo.org.cloud.cbba.runtime.CursorKeys;
import bo.org.cloud.cbba.runtime.ServiceRuntime;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.LeasedRateLimits;
import bo.org.cloud.cbba.store.OutboxStore;
import bo.org.cloud.cbba.store.PostgresLeases;
import bo.org.cloud.cbba.store.PostgresPools;
import bo.org.cloud.cbba.store.PostgresRateBuckets;
import bo.org.cloud.cbba.store.PostgresWorkStore;
import bo.org.cloud.cbba.store.StoreOptions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/// The composition root: what the service is made of.
public final class OmnichannelService implements AutoCloseable {
    /// The other side of what this service asks and tells.
    ///
    /// @param profiles calls with a token that has the scope `profiles:lookup`
    /// @param providers at most one per channel; a channel without one is not available
    public record Neighbours(
            Authenticator authenticator, ProfilesClient profiles, List<? extends MessageProvider> providers) {}

    private final ServiceRuntime runtime;
    private final PostgresWorkStore store;
    private final OutboxRelay relay;
    private final List<DeliveryWorker> workers;
    private final Tidying tidying;
    private final EventProcessor processor;
    private OutboxStore.Listening listening = () -> {};
    private Optional<QueueConsumer> consumer = Optional.empty();
    private final AtomicBoolean closed = new AtomicBoolean();

    private OmnichannelService(OmnichannelOptions options, OmnichannelCloud cloud, Neighbours neighbours) {
        var clock = options.clock();
        var database = cloud.database();
        OmnichannelMigrations.migrate(database);
        var jdbi = PostgresPools.jdbi(database);
        var cipher = EventCipher.wrappingKeysBy(cloud.eventKeys());
        store = new PostgresWorkStore(
                database, StoreOptions.of(OmnichannelResources.SERVICE).cipher(cipher));

        var messages = new PostgresMessages(jdbi);
        var attempts = new PostgresAttempts(jdbi);
        var variables = new PostgresVariables(jdbi, EventCipher.wrappingKeysBy(cloud.keys()));
        var templates = ResourceTemplates.load();
        var facts = new PublishedFacts(new OmnichannelPublisher());
        var sending = new Sending(
                new Sending.Ports(
                        messages,
                        variables,
                        facts,
                        templates,
                        new ProfilesContacts(neighbours.profiles()),
                        new FormatAddressPolicy(),
                        neighbours.providers().stream()
                                .map(MessageProvider::channel)
                                .collect(Collectors.toSet())),
                Ids::newId,
                clock);
        var delivering =
                new Delivering(messages, attempts, variables, templates, facts, new Backoff(options.random()), clock);

        var buckets = new PostgresRateBuckets(database);
        runtime = ServiceRuntime.builder()
                .service(OmnichannelResources.SERVICE)
                .clock(clock)
                .authenticator(neighbours.authenticator())
                .workStore(store)
                .rateLimits(new LeasedRateLimits(buckets, options.limits()))
                .cursorKeys(CursorKeys.of(
                        new CursorKeys.Key("1", new PostgresSecrets(jdbi, cloud.keys()).load("cursor-key"))))
                .routes(new MessagesRoutes(new MessagesHandler(sending, messages, attempts)))
                .build();
        relay = OutboxRelay.idle(store.outbox(), new PostgresLeases(database), cloud.bus(), options.relay(), clock);

        var run = new DeliveryRun(delivering, store, clock);
        var deliveries = new PostgresDeliveries(jdbi);
        workers = neighbours.providers().stream()
                .map(provider -> DeliveryWorker.idle(deliveries, provider, run, options.worker(), clock))
                .toList();
        tidying = Tidying.idle(List.of(store::deleteExpired, buckets::deleteOver), clock);

        var mails = new AccountMails(sending);
        var dispatcher =
                new OmnichannelDispatcher(new VerificationMailHandler(mails), new AccountExistsMailHandler(mails));
        processor = new EventProcessor(store, dispatcher, cipher, clock);
    }

    /// Makes the tables, then starts the loops; the runtime is then ready to be hosted. The queue must be there.
    public static OmnichannelService start(OmnichannelOptions options, OmnichannelCloud cloud, Neighbours neighbours) {
        var service = idle(options, cloud, neighbours);
        service.relay.start();
        service.workers.forEach(DeliveryWorker::start);
        // Every message that is queued is told of: what wakes the relay wakes the workers.
        service.listening = service.store.outbox().onCommit(_ -> service.workers.forEach(DeliveryWorker::wake));
        service.tidying.start();
        service.consumer = Optional.of(QueueConsumer.start(
                cloud.sqs(), cloud.queues(), OmnichannelResources.SERVICE, service.processor, options.consumer()));
        return service;
    }

    /// Makes the tables, and the service without its loops: whoever hosts it calls [#relay], [#deliverDue],
    /// [#tidying] and [#processor] when it is time.
    static OmnichannelService idle(OmnichannelOptions options, OmnichannelCloud cloud, Neighbours neighbours) {
        return new OmnichannelService(options, cloud, neighbours);
    }

    public ServiceRuntime runtime() {
        return runtime;
    }

    OutboxRelay relay() {
        return relay;
    }

    EventProcessor processor() {
        return processor;
    }

    Tidying tidying() {
        return tidying;
    }

    /// Delivers all that is due, on every channel, and waits for it.
    void deliverDue() {
        workers.forEach(DeliveryWorker::deliverDue);
    }

    /// Whether calls can be answered.
    public boolean isReady() {
        return store.isAvailable();
    }

    /// How many events wait to leave.
    public long backlog() {
        return relay.backlog();
    }

    /// Closing it again does nothing.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        consumer.ifPresent(QueueConsumer::close);
        listening.close();
        workers.forEach(DeliveryWorker::close);
        tidying.close();
        relay.close();
    }
}
