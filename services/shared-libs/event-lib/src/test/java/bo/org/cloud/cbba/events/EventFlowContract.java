package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.store.Consumption;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.testing.AwsClients;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FaultProxy;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a commit over relay, queue and consumer to an effect that happens once, on any store.
abstract class EventFlowContract {
    @TempDir
    Path keys;

    private EventCipher cipher;
    private Line line;

    abstract StoreFixture.Maker fixtures();

    @BeforeEach
    void open() {
        cipher = EventCipher.wrappingKeysBy(FileKeyWrapping.at(keys.resolve("events.key")));
        line = new Line(fixtures().fresh(getClass(), cipher), getClass(), Mode.REACT, cipher);
    }

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void aCommittedFactTakesEffectOnce() {
        line.relay(line.bus());
        line.consume();
        line.commit(NoteWritten.of("hola"));

        line.awaitEffects("hola");
        assertEquals(0, line.fixture.outbox().count());
    }

    @Test
    void aFactThatIsDeliveredThreeTimesTakesEffectOnce() {
        var event = line.committed(NoteWritten.of("hola"));
        line.consume();
        IntStream.range(0, 3).forEach(time -> line.deliver(event));

        line.awaitEffects("hola");
    }

    @Test
    void twoConsumersOfOneEventRaceAndOneAppliesIt() throws Exception {
        var event = line.committed(NoteWritten.of("hola"));
        var bothInside = new CountDownLatch(2);
        line.dispatcher.handler(text -> {
            bothInside.countDown();
            await(bothInside);
            line.fixture.apply(text);
        });
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Consumption> consume = () -> line.processor.process(event);
            var one = threads.submit(consume);
            var other = threads.submit(consume);

            var outcomes = List.of(one.get(), other.get());
            assertEquals(1, Collections.frequency(outcomes, Consumption.APPLY));
            assertEquals(1, Collections.frequency(outcomes, Consumption.DUPLICATE));
        }
        assertEquals(List.of("hola"), line.fixture.effects());
    }

    @Test
    void nothingIsLostWhileTheBusIsAwayAndTheOutboxDrainsByItself() {
        try (var proxy = FaultProxy.to(Engines.sqs().port());
                var client = AwsClients.sqs(proxy.endpoint())) {
            proxy.refuse();
            var relay = line.relay(line.busThrough(client));
            line.consume();
            List.of("a", "b", "c").forEach(text -> line.commit(NoteWritten.of(text)));
            assertEquals(3, relay.backlog());
            proxy.pass();

            line.awaitEffects("a", "b", "c");
            assertEquals(0, relay.backlog());
        }
    }

    @Test
    void aHandlerThatFailsLeavesNothingBehindAndIsAskedAgain() {
        var failures = new CountDownLatch(1);
        line.dispatcher.handler(text -> {
            line.fixture.apply(text);
            if (failures.getCount() > 0) {
                failures.countDown();
                throw new IllegalStateException("once");
            }
        });
        line.consume();
        line.deliver(line.committed(NoteWritten.of("hola")));

        line.awaitEffects("hola");
        assertEquals(2, line.dispatcher.seen().size());
    }

    @Test
    void aReactionTakesALateFact() {
        assertEquals(Consumption.APPLY, line.processor.process(line.committed(version(2))));
        assertEquals(Consumption.APPLY, line.processor.process(line.committed(version(1))));
        assertEquals(List.of("version 1", "version 2"), line.fixture.effects());
    }

    @Test
    void aProjectionDropsALateFact() {
        try (var projection = new Line(fixtures().fresh(getClass(), cipher), getClass(), Mode.PROJECT, cipher)) {
            assertEquals(Consumption.APPLY, projection.processor.process(projection.committed(version(2))));
            assertEquals(Consumption.STALE, projection.processor.process(projection.committed(version(1))));
            assertEquals(List.of("version 2"), projection.fixture.effects());
        }
    }

    @Test
    void aSecretIsReadByItsConsumer() {
        line.relay(line.bus());
        line.consume();
        line.commit(NoteWritten.of(NoteWritten.WHISPERED, "note-1", 1, "one-time-token"));
        assertTrue(line.pending().stream().noneMatch(record -> record.envelope().contains("one-time-token")));

        line.awaitEffects("one-time-token");
    }

    @Test
    void whatAHandlerPublishesBelongsToTheSameCorrelationAndNamesItsCause() {
        line.dispatcher.handler(
                text -> UnitOfWork.current().publish(NoteWritten.of(NoteWritten.ANSWERED, "answer", 1, "re: " + text)));
        var question = line.committed(NoteWritten.of("hola"));
        line.processor.process(question);

        var answer = Json.readTolerantly(
                EventEnvelopeCodec.INSTANCE, line.pending().getFirst().envelope());
        assertEquals(Optional.of(question.eventId()), answer.causationId());
        assertEquals("correlation-1", answer.correlationId());
        assertEquals(new Actor("user", "ana"), answer.actor());
        assertEquals(line.clock.instant(), answer.occurredAt());
    }

    @Test
    void whatAFailedHandlerPublishedIsNotPublished() {
        line.dispatcher.handler(text -> {
            UnitOfWork.current().publish(NoteWritten.of(NoteWritten.ANSWERED, "answer", 1, text));
            throw new IllegalStateException("after publishing");
        });
        var event = line.committed(NoteWritten.of("hola"));

        assertThrows(IllegalStateException.class, () -> line.processor.process(event));
        assertEquals(List.of(), line.pending());
    }

    private static OutgoingEvent<NoteWritten> version(int sequence) {
        return NoteWritten.of(NoteWritten.WRITTEN, "one-note", sequence, "version " + sequence);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
