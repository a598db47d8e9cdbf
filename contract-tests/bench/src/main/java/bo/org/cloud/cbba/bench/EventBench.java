package bo.org.cloud.cbba.bench;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.engines.DynamoDbLocal;
import bo.org.cloud.cbba.engines.ElasticMq;
import bo.org.cloud.cbba.engines.EngineOptions;
import bo.org.cloud.cbba.engines.StateDirectory;
import bo.org.cloud.cbba.events.ConsumerOptions;
import bo.org.cloud.cbba.events.DirectBus;
import bo.org.cloud.cbba.events.EventProcessor;
import bo.org.cloud.cbba.events.EventQueues;
import bo.org.cloud.cbba.events.OutboxRelay;
import bo.org.cloud.cbba.events.QueueConsumer;
import bo.org.cloud.cbba.events.RelayOptions;
import bo.org.cloud.cbba.events.SqsClients;
import bo.org.cloud.cbba.identity.event.Language;
import bo.org.cloud.cbba.identity.event.UserCreated;
import bo.org.cloud.cbba.identity.event.UserStatus;
import bo.org.cloud.cbba.identity.server.IdentityPublisher;
import bo.org.cloud.cbba.profiles.server.ProfilesDispatcher;
import bo.org.cloud.cbba.store.DynamoClients;
import bo.org.cloud.cbba.store.DynamoLeases;
import bo.org.cloud.cbba.store.DynamoOptions;
import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.DynamoWorkStore;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.store.StoreTables;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// From the return of a commit to the consumer's handler, by outbox, relay, bus and queue, on engines that keep
/// their data as those of `up` do.
final class EventBench {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Map<UUID, Long> committed = new ConcurrentHashMap<>();
    private final Map<UUID, Long> received = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final CountDownLatch warmed;
    private final CountDownLatch awaited;
    private final int perSecond;
    private final int warm;
    private final int count;

    private EventBench(int perSecond, int seconds) {
        this.perSecond = perSecond;
        warm = perSecond * Math.max(2, seconds / 4);
        count = perSecond * seconds;
        warmed = new CountDownLatch(warm);
        awaited = new CountDownLatch(warm + count);
    }

    /// Latencies in milliseconds.
    static double[] run(Path directory, int perSecond, int seconds) throws InterruptedException {
        return new EventBench(perSecond, seconds).run(directory);
    }

    private double[] run(Path directory) throws InterruptedException {
        var state = new StateDirectory(directory.resolve("events"));
        var clock = Clock.systemUTC();
        var source = new StoreTables("source");
        var target = new StoreTables("target");
        try (var dynamoDb = DynamoDbLocal.start(state, EngineOptions.kept());
                var elasticMq = ElasticMq.start(state, EngineOptions.kept());
                var database = DynamoClients.open(DynamoOptions.local(dynamoDb.endpoint()));
                var sqs = SqsClients.open("us-east-1", Optional.of(elasticMq.endpoint()))) {
            DynamoTables.ensure(database, source.all());
            DynamoTables.ensure(database, target.all());
            var publishing = new DynamoWorkStore(database, StoreOptions.of("source"));
            var consuming = new DynamoWorkStore(database, StoreOptions.of("target"));
            var queues = new EventQueues(sqs, "bench-");
            var dispatcher = new ProfilesDispatcher(this::note, (_, _) -> {}, (_, _) -> {});
            var bus = new DirectBus(sqs, queues, dispatcher.subscriptions());
            queues.ensure("profiles");
            try (var _ = OutboxRelay.start(
                            publishing.outbox(), new DynamoLeases(database, source), bus, RelayOptions.DEFAULT, clock);
                    var _ = QueueConsumer.start(
                            sqs,
                            queues,
                            "profiles",
                            new EventProcessor(consuming, dispatcher, EventCipher.none(), clock),
                            ConsumerOptions.DEFAULT)) {
                return measure(publishing);
            }
        }
    }

    private double[] measure(DynamoWorkStore store) throws InterruptedException {
        var publisher = new IdentityPublisher();
        commitEvenly(warm, store, publisher);
        // What piles up while everything is cold is not to be waited for by what is measured.
        await(warmed);
        var users = commitEvenly(count, store, publisher);
        await(awaited);
        return users.stream()
                .mapToDouble(user -> (momentOf(user, received) - momentOf(user, committed)) / 1e6)
                .toArray();
    }

    private List<UUID> commitEvenly(int commits, DynamoWorkStore store, IdentityPublisher publisher) {
        var gap = TimeUnit.SECONDS.toNanos(1) / perSecond;
        var next = System.nanoTime();
        var users = new ArrayList<UUID>();
        for (var at = 0; at < commits; at++) {
            var user = Ids.newId();
            users.add(user);
            next += gap;
            LockSupport.parkNanos(next - System.nanoTime());
            // The next one is on its way in time even if this one is slow.
            Thread.startVirtualThread(() -> commit(store, publisher, user));
        }
        return users;
    }

    private void await(CountDownLatch events) throws InterruptedException {
        var arrived = events.await(LIMIT.toSeconds(), TimeUnit.SECONDS);
        if (refused.get() > 0) {
            throw new IllegalStateException(refused + " commits failed: the machine is too busy to measure this");
        }
        if (!arrived) {
            throw new IllegalStateException(events.getCount() + " events did not arrive within " + LIMIT);
        }
    }

    private static long momentOf(UUID user, Map<UUID, Long> moments) {
        return Objects.requireNonNull(moments.get(user));
    }

    private void commit(DynamoWorkStore store, IdentityPublisher publisher, UUID user) {
        var ids = new CallIds(user.toString(), user.toString(), Optional.empty(), Optional.empty());
        var now = Instant.now();
        var work = store.begin(new WorkContext(ids, new Actor("service", "bench"), now));
        var event = UserCreated.builder()
                .userId(user)
                .email("ana.quispe@example.org")
                .emailVerified(false)
                .fullName("Ana Quispe Mamani")
                .language(Language.ES)
                .status(UserStatus.PENDING_VERIFICATION)
                .roles(List.of("member"))
                .createdAt(now)
                .updatedAt(now)
                .changedFields(List.of("email", "full_name"))
                .build();
        ScopedValue.where(UnitOfWork.CURRENT, work).run(() -> publisher.userCreated(user.toString(), 1, event));
        try {
            store.commit(work, Optional.empty());
            committed.put(user, System.nanoTime());
        } catch (StoreUnavailableException unavailable) {
            refused.incrementAndGet();
        }
    }

    private void note(UserCreated event, EventEnvelope envelope) {
        if (received.putIfAbsent(event.userId(), System.nanoTime()) == null) {
            warmed.countDown();
            awaited.countDown();
        }
    }
}
