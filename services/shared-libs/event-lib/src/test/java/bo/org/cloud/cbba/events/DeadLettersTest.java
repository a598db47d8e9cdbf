package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.events.DeadLetters.DeadLetter;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.testing.AwsClients;
import bo.org.cloud.cbba.testing.FaultProxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What cannot be applied goes aside with its reason, and comes back when somebody says so.
class DeadLettersTest {
    @TempDir
    Path keys;

    private EventCipher cipher;
    private Line line;

    @BeforeEach
    void open() {
        cipher = EventCipher.wrappingKeysBy(FileKeyWrapping.at(keys.resolve("events.key")));
        line = new Line(DynamoFixture.fresh(getClass(), cipher), getClass(), Mode.REACT, cipher);
    }

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void aPermanentFaultGoesAsideAtOnce() {
        line.dispatcher.handler(text -> {
            throw new PermanentFaultException("NO_SUCH_TEMPLATE", "welcome");
        });
        var event = line.committed(NoteWritten.of("hola"));
        line.deliver(event);
        line.consume();

        assertEquals(new DeadLetter(json(event), "NO_SUCH_TEMPLATE", 1), line.awaitDeadLetter());
        assertEquals(1, line.dispatcher.seen().size());
        line.awaitEmptyQueue();
    }

    @Test
    void aTransientFaultIsRetriedEachTimeLaterAndThenGoesAside() {
        line.dispatcher.handler(text -> {
            throw new IllegalStateException("still");
        });
        line.deliver(line.committed(NoteWritten.of("hola")));
        try (var client = ShortTime.client()) {
            var consumer = line.consume(client.sqs(), new ConsumerOptions(10, 1, 5, Duration.ofSeconds(2)));

            var letter = line.awaitDeadLetter();
            assertEquals("ATTEMPTS_EXHAUSTED", letter.reason());
            assertEquals(5, letter.attempts());
            assertEquals(List.of(2, 4, 8, 16), client.pauses());
            consumer.close();
        }
    }

    @Test
    void aLostConditionIsRetriedLikeAnyTransientFault() {
        line.dispatcher.handler(text -> {
            if (line.dispatcher.seen().size() < 5) {
                throw new ConditionLostException("somebody was first");
            }
            line.fixture.apply(text);
        });
        line.deliver(line.committed(NoteWritten.of("hola")));
        line.consume();

        line.awaitEffects("hola");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "no JSON",
                "[]",
                "{}",
                "{\"event_id\":\"17\"}",
                "{\"detail\":{}}",
            })
    void aMessageThatIsNoEnvelopeGoesAside(String message) {
        line.deliver(message);
        line.consume();

        assertEquals(new DeadLetter(message, "INVALID_ENVELOPE", 1), line.awaitDeadLetter());
    }

    @Test
    void anotherServicesWordForAFactGoesAside() {
        assertReason("WRONG_SOURCE", with(line.committed(NoteWritten.of("a")), "ugsys.imposter", "{\"text\":\"a\"}"));
    }

    @Test
    void aFactThatNobodySubscribedToGoesAside() {
        assertReason("NOT_SUBSCRIBED", line.committed(NoteWritten.of(NoteWritten.ANSWERED, "answer", 1, "a")));
    }

    @Test
    void aPayloadThatBreaksTheContractGoesAside() {
        assertReason("INVALID_PAYLOAD", with(line.committed(NoteWritten.of("a")), NoteWritten.SOURCE, "{\"text\":17}"));
    }

    @Test
    void unknownFieldsOfAPayloadAreNoFault() {
        line.deliver(
                with(line.committed(NoteWritten.of("a")), NoteWritten.SOURCE, "{\"text\":\"a\",\"mood\":\"good\"}"));
        line.consume();

        line.awaitEffects("a");
    }

    @Test
    void aSecretInClearGoesAside() {
        var secret = line.committed(NoteWritten.of(NoteWritten.WHISPERED, "note", 1, "token"));

        assertReason("UNDECIPHERABLE", with(secret, NoteWritten.SOURCE, "{\"text\":\"token\"}"));
    }

    @Test
    void aSecretOfAnotherEventGoesAside() {
        var secret = line.committed(NoteWritten.of(NoteWritten.WHISPERED, "note", 1, "token"));
        var other = new EventEnvelope(
                Ids.newId(),
                secret.eventType(),
                secret.eventVersion(),
                secret.occurredAt(),
                secret.source(),
                secret.correlationId(),
                secret.causationId(),
                secret.traceparent(),
                secret.actor(),
                secret.subject(),
                secret.sequence(),
                secret.payload());

        assertReason("UNDECIPHERABLE", other);
    }

    @Test
    void aRedrivenEventComesBackWithItsIdAndIsAppliedOnce() {
        line.dispatcher.handler(text -> {
            throw new PermanentFaultException("NOT_YET", "mended later");
        });
        var event = line.committed(NoteWritten.of("hola"));
        line.deliver(event);
        line.deliver(event);
        line.consume();
        Line.await().until(() -> line.dispatcher.seen().size() == 2);
        line.awaitEmptyQueue();
        line.dispatcher.handler(line.fixture::apply);

        Line.await().until(() -> line.deadLetters.redrive(10) > 0);
        line.awaitEffects("hola");
        assertEquals(event, line.dispatcher.seen().getLast());
    }

    @Test
    void redrivesNoMoreThanAskedFor() {
        IntStream.range(0, 5).forEach(number -> line.deadLetters.bury("letter " + number, "TEST", 1));

        assertEquals(2, line.deadLetters.redrive(2));
        assertEquals(3, line.deadLetters.redrive(100));
        assertEquals(0, line.deadLetters.redrive(100));
    }

    @Test
    void aLetterThatTheQueueItselfGaveUpHasNoReason() {
        line.sqs.sendMessage(request ->
                request.queueUrl(line.queues.deadLetterUrlOf(Line.READER)).messageBody("crashed"));

        assertEquals(new DeadLetter("crashed", "", 0), line.awaitDeadLetter());
    }

    @Test
    void theQueueItselfGivesUpAMessageThatKillsItsConsumer() {
        line.deliver("poison");
        var url = line.queues.urlOf(Line.READER);
        for (var times = 0; times <= EventQueues.MAX_RECEIVES; times++) {
            line.sqs.receiveMessage(request -> request.queueUrl(url).visibilityTimeout(0));
        }

        assertEquals("poison", line.awaitDeadLetter().body());
    }

    @Test
    void saysWhenTheQueueIsAway() {
        try (var proxy = FaultProxy.to(1);
                var client = AwsClients.sqs(proxy.endpoint())) {
            proxy.refuse();
            var letters = new DeadLetters(client, line.queues, Line.READER);

            Stream.<Runnable>of(letters::peek, () -> letters.redrive(1))
                    .forEach(call -> assertThrows(BusUnavailableException.class, call::run));
        }
    }

    @Test
    void aLetterDoesNotShowItsBody() {
        assertFalse(new DeadLetter("{\"email\":\"ana@example.org\"}", "TEST", 1)
                .toString()
                .contains("ana"));
    }

    private void assertReason(String reason, EventEnvelope event) {
        line.deliver(event);
        line.consume();

        assertEquals(new DeadLetter(json(event), reason, 1), line.awaitDeadLetter());
        assertEquals(List.of(), line.fixture.effects());
    }

    private static String json(EventEnvelope event) {
        return Json.writeText(EventEnvelopeCodec.INSTANCE, event);
    }

    private static EventEnvelope with(EventEnvelope event, String source, String payload) {
        return new EventEnvelope(
                event.eventId(),
                event.eventType(),
                event.eventVersion(),
                event.occurredAt(),
                source,
                event.correlationId(),
                event.causationId(),
                event.traceparent(),
                event.actor(),
                event.subject(),
                event.sequence(),
                payload);
    }
}
