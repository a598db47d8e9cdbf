package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.contract.Authenticator;
import bo.org.cloud.cbba.events.EventProcessor;
import bo.org.cloud.cbba.events.OutboxRelay;
import bo.org.cloud.cbba.events.QueueConsumer;
import bo.org.cloud.cbba.events.ServiceCloud;
import bo.org.cloud.cbba.profiles.adapter.dynamodb.DynamoPreferenceBook;
import bo.org.cloud.cbba.profiles.adapter.dynamodb.DynamoProfiles;
import bo.org.cloud.cbba.profiles.adapter.events.PublishedProfileFacts;
import bo.org.cloud.cbba.profiles.adapter.phone.LibPhoneNumbers;
import bo.org.cloud.cbba.profiles.adapter.tokens.HmacUnsubscribeTokens;
import bo.org.cloud.cbba.profiles.api.MyProfileHandler;
import bo.org.cloud.cbba.profiles.api.PreferencesHandler;
import bo.org.cloud.cbba.profiles.api.ProfilesHandler;
import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.Choosing;
import bo.org.cloud.cbba.profiles.domain.Lookups;
import bo.org.cloud.cbba.profiles.domain.ProfileEditing;
import bo.org.cloud.cbba.profiles.domain.ProfileKeeping;
import bo.org.cloud.cbba.profiles.domain.ProfileRules;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens;
import bo.org.cloud.cbba.profiles.events.AccountActivatedHandler;
import bo.org.cloud.cbba.profiles.events.AccountCreatedHandler;
import bo.org.cloud.cbba.profiles.events.AccountUpdatedHandler;
import bo.org.cloud.cbba.profiles.server.MyProfileRoutes;
import bo.org.cloud.cbba.profiles.server.PreferencesRoutes;
import bo.org.cloud.cbba.profiles.server.ProfilesDispatcher;
import bo.org.cloud.cbba.profiles.server.ProfilesPublisher;
import bo.org.cloud.cbba.profiles.server.ProfilesRoutes;
import bo.org.cloud.cbba.runtime.CursorKeys;
import bo.org.cloud.cbba.runtime.ServiceRuntime;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoLeases;
import bo.org.cloud.cbba.store.DynamoRateBuckets;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.LeasedRateLimits;
import bo.org.cloud.cbba.store.OutboxStore;
import bo.org.cloud.cbba.store.SharedSecrets;
import bo.org.cloud.cbba.store.StoreOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// The composition root: what the service is made of.
public final class ProfilesService implements AutoCloseable {
    private static final Duration UNSUBSCRIBABLE = Duration.ofDays(90);

    private final ServiceRuntime runtime;
    private final DynamoWorkStore store;
    private final OutboxRelay relay;
    private final EventProcessor processor;
    private Optional<QueueConsumer> consumer = Optional.empty();
    private final UnsubscribeTokens tokens;
    private final Clock clock;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ProfilesService(ProfilesOptions options, ServiceCloud cloud, Authenticator authenticator) {
        clock = options.clock();
        var resources = options.resources();
        var database = cloud.dynamoDb();
        var items = new DynamoItems(database);
        var secrets = new SharedSecrets(database, resources.store(), cloud.keys());
        store = new DynamoWorkStore(database, StoreOptions.of(resources.prefix()));

        var profiles = new DynamoProfiles(items, resources);
        var preferences = new DynamoPreferenceBook(items, resources);
        var facts = new PublishedProfileFacts(new ProfilesPublisher());
        var keeping = new ProfileKeeping(profiles, preferences, facts, clock);
        var editing = new ProfileEditing(profiles, new ProfileRules(new LibPhoneNumbers()), facts, clock);
        tokens = new HmacUnsubscribeTokens(secrets.load("unsubscribe-key"));
        var choosing = new Choosing(preferences, tokens, facts, clock);

        runtime = ServiceRuntime.builder()
                .service(ProfilesResources.SERVICE)
                .clock(clock)
                .authenticator(authenticator)
                .workStore(store)
                .rateLimits(new LeasedRateLimits(new DynamoRateBuckets(database, resources.store()), options.limits()))
                .cursorKeys(CursorKeys.of(new CursorKeys.Key("1", secrets.load("cursor-key"))))
                .routes(
                        new MyProfileRoutes(new MyProfileHandler(profiles, editing)),
                        new PreferencesRoutes(new PreferencesHandler(preferences, choosing)),
                        new ProfilesRoutes(new ProfilesHandler(profiles, new Lookups(profiles, preferences))))
                .build();

        relay = OutboxRelay.idle(
                store.outbox(), new DynamoLeases(database, resources.store()), cloud.bus(), options.relay(), clock);
        var dispatcher = new ProfilesDispatcher(
                new AccountCreatedHandler(keeping),
                new AccountUpdatedHandler(keeping),
                new AccountActivatedHandler(keeping));
        processor = new EventProcessor(store, dispatcher, EventCipher.none(), clock);
    }

    /// Starts the loops; the runtime is then ready to be hosted. Tables and queue must be there.
    ///
    /// @param authenticator who judges the callers' tokens
    public static ProfilesService start(ProfilesOptions options, ServiceCloud cloud, Authenticator authenticator) {
        var service = idle(options, cloud, authenticator);
        service.relay.start();
        service.consumer = Optional.of(QueueConsumer.start(
                cloud.sqs(), cloud.queues(), ProfilesResources.SERVICE, service.processor, options.consumer()));
        return service;
    }

    /// The service without its loops: whoever hosts it calls [#relay] and [#processor] when it is time.
    static ProfilesService idle(ProfilesOptions options, ServiceCloud cloud, Authenticator authenticator) {
        return new ProfilesService(options, cloud, authenticator);
    }

    public ServiceRuntime runtime() {
        return runtime;
    }

    OutboxRelay relay() {
        return relay;
    }

    OutboxStore outbox() {
        return store.outbox();
    }

    EventProcessor processor() {
        return processor;
    }

    /// Whether calls can be answered.
    public boolean isReady() {
        return store.isAvailable();
    }

    /// What a campaign's mail to somebody carries, so that they can unsubscribe from campaigns by mail.
    public String unsubscribeTokenFor(UUID userId) {
        var wish = new UnsubscribeTokens.Wish(userId, Category.CAMPAIGNS, Channel.EMAIL);
        return tokens.issue(wish, clock.instant().plus(UNSUBSCRIBABLE));
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
        relay.close();
    }
}
