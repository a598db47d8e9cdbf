package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.model.Message;

/// Relay and consumer where no loop runs: each does what it is given, in the thread that gives it.
class TriggeredTest {
    @TempDir
    Path keys;

    private final RecordingBus bus = new RecordingBus();
    private Line line;
    private QueueBatch batch;

    @BeforeEach
    void open() {
        var cipher = EventCipher.wrappingKeysBy(FileKeyWrapping.at(keys.resolve("events.key")));
        line = new Line(DynamoFixture.fresh(getClass(), cipher), getClass(), Mode.REACT, cipher);
        batch = new QueueBatch(line.sqs, line.queues, Line.READER, line.processor, Line.EAGER);
    }

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void namesWhatMustComeAgainAndSettlesTheRest() {
        line.dispatcher.handler(text -> {
            if (text.equals("b")) {
                throw new IllegalStateException("planted");
            }
            line.fixture.apply(text);
        });
        var b = received("b");
        var messages = List.of(received("a"), b, message("no envelope"), received("c"));

        assertEquals(List.of(b.messageId()), batch.settle(messages));
        assertEquals(List.of("a", "c"), line.fixture.effects());
        assertEquals("INVALID_ENVELOPE", line.awaitDeadLetter().reason());
    }

    @Test
    void triesNothingMoreOnceTheStoreIsAway() {
        line.dispatcher.handler(text -> {
            if (text.equals("b")) {
                throw new StoreUnavailableException("planted");
            }
            line.fixture.apply(text);
        });
        var b = received("b");
        var c = received("c");

        assertEquals(List.of(b.messageId(), c.messageId()), batch.settle(List.of(received("a"), b, c)));
        assertEquals(List.of("a"), line.fixture.effects());
    }

    @Test
    void aSweepCarriesAllThatWaitsAndLeavesTheShardsToOthers() {
        List.of("a", "b", "c").forEach(text -> line.commit(NoteWritten.of(text)));
        idle().sweep();
        assertEquals(3, bus.offered().size());
        assertEquals(List.of(), line.pending());

        // Under a lease that was not given back, this one would find no shard.
        line.commit(NoteWritten.of("d"));
        idle().sweep();
        assertEquals(List.of(), line.pending());
    }

    @Test
    void publishesWhatAStreamShowsAndNamesWhatTheBusRefused() {
        List.of("a", "b").forEach(text -> line.commit(NoteWritten.of(text)));
        var shown = line.pending();
        var refused = shown.getLast().eventId();
        bus.behave(records -> RecordingBus.all(records).stream()
                .filter(id -> !id.equals(refused))
                .collect(Collectors.toSet()));
        var publication = new OutboxPublication(line.fixture.outbox(), bus);

        assertEquals(Set.of(refused), publication.publish(shown));
        assertEquals(List.of(shown.getLast()), line.pending());

        bus.behave(RecordingBus.AWAY);
        assertThrows(BusUnavailableException.class, () -> publication.publish(line.pending()));
        bus.behave(RecordingBus::all);
        assertTrue(publication.publish(line.pending()).isEmpty());
        assertEquals(List.of(), line.pending());
    }

    private OutboxRelay idle() {
        return OutboxRelay.idle(line.fixture.outbox(), line.fixture.leases(), bus, Line.QUICK, line.clock);
    }

    /// As a queue hands it over.
    private Message received(String text) {
        EventEnvelope envelope = line.committed(NoteWritten.of(text));
        return message(Json.writeText(EventEnvelopeCodec.INSTANCE, envelope));
    }

    private Message message(String body) {
        line.deliver(body);
        return line
                .sqs
                .receiveMessage(request ->
                        request.queueUrl(line.queues.urlOf(Line.READER)).waitTimeSeconds(1))
                .messages()
                .getFirst()
                .toBuilder()
                .attributesWithStrings(Map.of("ApproximateReceiveCount", "1"))
                .build();
    }
}
