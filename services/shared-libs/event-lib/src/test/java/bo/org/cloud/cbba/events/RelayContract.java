package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.OutboxRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is committed reaches the bus, on any store.
abstract class RelayContract {
    private Line line;
    private final RecordingBus bus = new RecordingBus();

    abstract StoreFixture.Maker fixtures();

    @BeforeEach
    void open() {
        var fixture = fixtures().fresh(getClass(), EventCipher.none());
        line = new Line(fixture, getClass(), Subscription.Mode.REACT, EventCipher.none());
    }

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void carriesWhatWasCommittedBeforeItStarted() {
        line.commit(NoteWritten.of("hola"));
        var id = line.pending().getFirst().eventId();
        var relay = line.relay(bus);

        awaitDrained(relay);
        assertEquals(List.of(id), bus.offered());
    }

    @Test
    void isWokenByACommit() {
        // Polling alone would take longer than the test waits.
        var options = new RelayOptions(Duration.ofMinutes(1), Duration.ofSeconds(90), 50);
        try (var relay = OutboxRelay.start(line.fixture.outbox(), line.fixture.leases(), bus, options, line.clock)) {
            line.commit(NoteWritten.of("hola"));
            awaitDrained(relay);
        }
    }

    @Test
    void anEventKeepsItsIdOverRetries() {
        bus.behave(RecordingBus.AWAY);
        line.commit(NoteWritten.of("hola"));
        var id = line.pending().getFirst().eventId();
        var relay = line.relay(bus);
        Line.await().until(() -> bus.offered().size() >= 3);
        assertEquals(1, relay.backlog());
        bus.behave(RecordingBus::all);

        awaitDrained(relay);
        assertEquals(Set.of(id), new HashSet<>(bus.offered()));
    }

    @Test
    void whatWasPublishedAndNotForgottenGoesOutAgainWithItsId() {
        var outbox = new WatchedOutbox(line.fixture.outbox());
        outbox.forget(false);
        commitAll(3);
        var ids = line.pending().stream().map(OutboxRecord::eventId).collect(Collectors.toSet());
        try (var relay = OutboxRelay.start(outbox, line.fixture.leases(), bus, Line.QUICK, line.clock)) {
            Line.await().until(() -> bus.offered().size() > 3);
            assertEquals(3, relay.backlog());
            outbox.forget(true);

            awaitDrained(relay);
            assertEquals(ids, new HashSet<>(bus.offered()));
        }
    }

    @Test
    void aRefusedEntryStaysAndHoldsUpNobody() {
        commitAll(25);
        var refused = line.pending().getFirst().eventId();
        bus.behave(records -> RecordingBus.all(records).stream()
                .filter(id -> !id.equals(refused))
                .collect(Collectors.toSet()));
        var relay = line.relay(bus);

        Line.await().until(() -> relay.backlog() == 1);
        assertEquals(refused, line.pending().getFirst().eventId());
        bus.behave(RecordingBus::all);
        awaitDrained(relay);
    }

    @Test
    void aFaultOfTheBusItselfStopsNothingForGood() {
        bus.behave(records -> {
            throw new IllegalStateException("a fault in the adapter");
        });
        line.commit(NoteWritten.of("hola"));
        var relay = line.relay(bus);
        Line.await().until(() -> bus.offered().size() >= 2);
        bus.behave(RecordingBus::all);

        awaitDrained(relay);
    }

    @Test
    void twoRelaysCarryNothingTwiceWhileTheirLeasesHold() throws Exception {
        var one = line.relay(bus);
        line.relay(bus);
        var committing = IntStream.range(0, 60)
                .mapToObj(number -> Thread.startVirtualThread(() -> line.commit(NoteWritten.of("n" + number))))
                .toList();
        for (var thread : committing) {
            thread.join();
        }

        awaitDrained(one);
        assertEquals(60, new HashSet<>(bus.offered()).size());
        assertEquals(60, bus.offered().size());
    }

    @Test
    void aDeadRelaysShardsAreTakenOverWhenItsLeaseEnds() {
        var stuck = new CountDownLatch(1);
        var dead = new RecordingBus();
        dead.behave(records -> {
            await(stuck);
            return RecordingBus.all(records);
        });
        line.commit(NoteWritten.of("hola"));
        line.relay(dead);
        Line.await().until(() -> dead.offered().size() == 1);
        var watched = new WatchedLeases(line.fixture.leases());
        try (var other = OutboxRelay.start(line.fixture.outbox(), watched, bus, Line.QUICK, line.clock)) {
            Line.await().until(() -> watched.refusals() >= 8);
            assertEquals(List.of(), bus.offered());

            line.clock.advance(Line.QUICK.lease());
            awaitDrained(other);
            assertEquals(dead.offered(), bus.offered());
        } finally {
            stuck.countDown();
        }
    }

    @Test
    void givesItsShardsBackWhenItIsClosed() {
        try (var relay = OutboxRelay.start(line.fixture.outbox(), line.fixture.leases(), bus, Line.QUICK, line.clock)) {
            commitAll(10);
            awaitDrained(relay);
        }
        commitAll(10);

        awaitDrained(line.relay(bus));
        assertEquals(20, bus.offered().size());
    }

    @Test
    void carriesASubjectsFactsInOrder() {
        var order = new ArrayList<String>();
        bus.behave(records -> {
            records.stream().map(OutboxRecord::envelope).forEach(order::add);
            return RecordingBus.all(records);
        });
        for (var sequence = 1; sequence <= 30; sequence++) {
            line.commit(NoteWritten.of(NoteWritten.WRITTEN, "one-note", sequence, "text"));
        }
        awaitDrained(line.relay(bus));

        for (var sequence = 1; sequence <= 30; sequence++) {
            var wanted = "\"sequence\":" + sequence + ",";
            assertTrue(order.get(sequence - 1).contains(wanted), wanted);
        }
    }

    private void commitAll(int count) {
        IntStream.range(0, count).forEach(number -> line.commit(NoteWritten.of("n" + number)));
    }

    private static void awaitDrained(OutboxRelay relay) {
        Line.await().until(() -> relay.backlog() == 0);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
