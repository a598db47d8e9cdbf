package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.testing.AwsClients;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FaultProxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// How a consumer takes messages off its queue: none is lost while it starts, stops or cannot work.
class ConsumerTest {
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
    void handlesNoMoreAtOnceThanAllowed() {
        var allowed = new CountDownLatch(3);
        var go = new CountDownLatch(1);
        line.dispatcher.handler(text -> {
            allowed.countDown();
            await(go);
            line.fixture.apply(text);
        });
        List.of("a", "b", "c", "d", "e").forEach(text -> line.deliver(line.committed(NoteWritten.of(text))));
        line.consume(line.sqs, new ConsumerOptions(3, 1, 3, Duration.ZERO));

        await(allowed);
        assertEquals(3, line.dispatcher.seen().size());
        go.countDown();
        line.awaitEffects("a", "b", "c", "d", "e");
    }

    @Test
    void finishesWhatItIsHandlingBeforeItCloses() throws Exception {
        var inside = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        line.dispatcher.handler(text -> {
            inside.countDown();
            await(go);
            line.fixture.apply(text);
        });
        line.deliver(line.committed(NoteWritten.of("hola")));
        var consumer = line.consume();
        await(inside);
        var closing = Thread.ofVirtual().start(consumer::close);

        assertFalse(closing.join(Duration.ofMillis(100)), "closed while an event was being handled");
        go.countDown();
        closing.join();
        assertEquals(List.of("hola"), line.fixture.effects());
        line.awaitEmptyQueue();
    }

    @Test
    void appliesOnceWhatComesAgainBecauseItsDeletionWasLost() {
        line.sqs.setQueueAttributes(request -> request.queueUrl(line.queues.urlOf(Line.READER))
                .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "1")));
        var deleting = new AtomicBoolean();
        var watched = new WatchedDeletions(line.sqs, entries -> deleting.get() ? entries : List.of());
        line.deliver(line.committed(NoteWritten.of("hola")));
        line.consume(watched.client(), Line.EAGER);
        // Given up with three tries, and received anew.
        Line.await().until(() -> watched.sizes().size() > 3);
        deleting.set(true);

        line.awaitEffects("hola");
        assertEquals(List.of(), line.deadLetters.peek());
    }

    @Test
    void leavesInTheQueueWhatComesAfterItWasClosed() {
        line.consume().close();
        line.deliver(line.committed(NoteWritten.of("hola")));
        assertEquals(List.of(), line.fixture.effects());
        line.consume();

        line.awaitEffects("hola");
    }

    @Test
    void startsBeforeItsQueueDoes() {
        line.sqs.deleteQueue(request -> request.queueUrl(line.queues.urlOf(Line.READER)));
        line.consume();
        line.queues.ensure(Line.READER);
        line.deliver(line.committed(NoteWritten.of("hola")));

        line.awaitEffects("hola");
    }

    @Test
    void goesOnByItselfWhenTheQueueReturns() {
        // A request that is cut off may still get a message, which then nobody has until it is visible again.
        line.sqs.setQueueAttributes(request -> request.queueUrl(line.queues.urlOf(Line.READER))
                .attributes(Map.of(QueueAttributeName.VISIBILITY_TIMEOUT, "1")));
        try (var proxy = FaultProxy.to(Engines.sqs().port());
                var client = AwsClients.sqs(proxy.endpoint());
                var _ = QueueConsumer.start(client, line.queues, Line.READER, line.processor, Line.EAGER)) {
            line.deliver(line.committed(NoteWritten.of("before")));
            line.awaitEffects("before");
            proxy.refuse();
            line.deliver(line.committed(NoteWritten.of("meanwhile")));
            assertEquals(List.of("before"), line.fixture.effects());
            proxy.pass();

            line.awaitEffects("before", "meanwhile");
            assertEquals(List.of(), line.deadLetters.peek());
        }
    }

    @Test
    void anOutageOfTheStoreIsNoFaultOfTheEvents() {
        try (var proxy = FaultProxy.to(Engines.dynamoDb().port());
                var client = AwsClients.dynamoDb(proxy.endpoint());
                var outage =
                        new Line(DynamoFixture.through(client, getClass(), cipher), getClass(), Mode.REACT, cipher)) {
            var events = IntStream.range(0, 4)
                    .mapToObj(number -> outage.committed(NoteWritten.of("n" + number)))
                    .toList();
            proxy.refuse();
            events.forEach(outage::deliver);
            // One attempt is all that any other fault would get.
            outage.consume(outage.sqs, new ConsumerOptions(2, 1, 1, Duration.ZERO));
            Line.await().until(outage::isAnyReceived);
            assertFalse(outage.processor.isStoreAvailable());
            proxy.pass();

            outage.awaitEffects("n0", "n1", "n2", "n3");
            assertEquals(List.of(), outage.deadLetters.peek());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(20, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
