package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import bo.org.cloud.cbba.testing.HeldClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// The whole way of an event, from a commit of the notes service to a handler of the reader, each part started
/// when the test wants it. The clock stands still.
final class Line implements AutoCloseable {
    static final String READER = "reader";
    static final RelayOptions QUICK = new RelayOptions(Duration.ofMillis(20), Duration.ofSeconds(15), 50);
    static final ConsumerOptions EAGER = new ConsumerOptions(10, 1, 3, Duration.ZERO);

    final HeldClock clock = HeldClock.at("2031-03-15T12:00:00.123Z");
    final SqsClient sqs = Engines.sqsClient();
    final StoreFixture fixture;
    final EventQueues queues;
    final NotesDispatcher dispatcher;
    final EventProcessor processor;
    final DeadLetters deadLetters;
    private final String prefix;
    private final Deque<Runnable> closings = new ArrayDeque<>();

    Line(StoreFixture fixture, Class<?> test, Subscription.Mode mode, EventCipher cipher) {
        this.fixture = fixture;
        prefix = FreshNames.of(test).queue("");
        queues = new EventQueues(sqs, prefix);
        queues.ensure(READER);
        dispatcher = new NotesDispatcher(READER, mode, fixture::apply);
        processor = new EventProcessor(fixture.store(), dispatcher, cipher, clock);
        deadLetters = new DeadLetters(sqs, queues, READER);
    }

    DirectBus bus() {
        return busThrough(sqs);
    }

    DirectBus busThrough(SqsClient client) {
        return new DirectBus(client, new EventQueues(client, prefix), dispatcher.subscriptions());
    }

    OutboxRelay relay(EventBus bus) {
        var relay = OutboxRelay.start(fixture.outbox(), fixture.leases(), bus, QUICK, clock);
        closings.push(relay::close);
        return relay;
    }

    QueueConsumer consume() {
        return consume(sqs, EAGER);
    }

    QueueConsumer consume(SqsClient client, ConsumerOptions options) {
        var consumer = QueueConsumer.start(client, queues, READER, processor, options);
        closings.push(consumer::close);
        return consumer;
    }

    void commit(OutgoingEvent<?> event) {
        var ids = new CallIds("request-1", "correlation-1", Optional.empty(), Optional.empty());
        var work = fixture.store().begin(new WorkContext(ids, new Actor("user", "ana"), clock.instant()));
        work.publish(event);
        fixture.store().commit(work, Optional.empty());
    }

    /// Commits, and takes from the outbox what a relay would carry.
    EventEnvelope committed(OutgoingEvent<?> event) {
        commit(event);
        var record = pending().getLast();
        fixture.outbox().delete(List.of(record));
        return Json.readTolerantly(EventEnvelopeCodec.INSTANCE, record.envelope());
    }

    List<OutboxRecord> pending() {
        return IntStream.range(0, fixture.outbox().shards())
                .mapToObj(shard -> fixture.outbox().pending(shard, 100))
                .flatMap(List::stream)
                .toList();
    }

    /// Puts a message into the reader's queue, past the bus.
    void deliver(String body) {
        sqs.sendMessage(request -> request.queueUrl(queues.urlOf(READER)).messageBody(body));
    }

    void deliver(EventEnvelope envelope) {
        deliver(Json.writeText(EventEnvelopeCodec.INSTANCE, envelope));
    }

    /// Waits until the queue is empty, nothing is being handled, and exactly these effects are there.
    void awaitEffects(String... texts) {
        await().untilAsserted(() -> assertEquals(List.of(texts), fixture.effects()));
        awaitEmptyQueue();
        assertEquals(List.of(texts), fixture.effects());
    }

    void awaitEmptyQueue() {
        await().until(() -> messagesIn(queues.urlOf(READER)) == 0);
    }

    DeadLetters.DeadLetter awaitDeadLetter() {
        return await().until(deadLetters::peek, letters -> !letters.isEmpty()).getFirst();
    }

    /// Whether a consumer has taken a message and not settled it.
    boolean isAnyReceived() {
        return handled(queues.urlOf(READER)) > 0;
    }

    /// Messages in a queue, those being handled included.
    private int messagesIn(String url) {
        return count(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES) + handled(url);
    }

    private int handled(String url) {
        return count(url, QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE);
    }

    private int count(String url, QueueAttributeName which) {
        var counts = sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNames(which));
        return Integer.parseInt(counts.attributes().get(which));
    }

    static ConditionFactory await() {
        return Awaitility.await().pollInterval(Duration.ofMillis(20)).atMost(Duration.ofSeconds(20));
    }

    @Override
    public void close() {
        closings.forEach(Runnable::run);
        fixture.close();
    }
}
