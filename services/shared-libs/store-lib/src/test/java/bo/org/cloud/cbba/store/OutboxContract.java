package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What waits for the bus, on any engine. Needs a fixture that nobody else uses.
abstract class OutboxContract {
    abstract StoreFixture fixture();

    abstract EventCipher cipher();

    @Test
    void keepsTheWholeEnvelope() {
        var id = Notes.newId();
        publish(id, "hola");

        var stored = Notes.pending(fixture(), id).getFirst();
        var envelope = Json.readTolerantly(EventEnvelopeCodec.INSTANCE, stored.envelope());
        assertEquals(stored.eventId(), envelope.eventId());
        assertEquals(7, envelope.eventId().version());
        assertEquals("notes.note.written", envelope.eventType());
        assertEquals("1.0", envelope.eventVersion());
        assertEquals("ugsys.notes", envelope.source());
        assertEquals(Works.NOON, envelope.occurredAt());
        assertEquals("correlation-1", envelope.correlationId());
        assertEquals(Optional.of(Works.CAUSE), envelope.causationId());
        assertEquals(Optional.of(Works.TRACE), envelope.traceparent());
        assertEquals("ana", envelope.actor().id());
        assertEquals(id, envelope.subject());
        assertEquals(1, envelope.sequence());
        assertEquals("{\"text\":\"hola\"}", envelope.payload());
        assertEquals(List.of("ugsys.notes", "notes.note.written"), List.of(stored.source(), stored.eventType()));
    }

    @Test
    void keepsASecretUnreadable() {
        var id = Notes.newId();
        var work = fixture().store().begin(Works.atNoon());
        work.publish(NoteWritten.secretly(id, "one-time-token"));
        fixture().store().commit(work, Optional.empty());

        var stored = Notes.pending(fixture(), id).getFirst();
        assertFalse(stored.envelope().contains("one-time-token"));
        var envelope = Json.readTolerantly(EventEnvelopeCodec.INSTANCE, stored.envelope());
        assertEquals("{\"text\":\"one-time-token\"}", cipher().decrypt(envelope.eventId(), envelope.payload()));
    }

    @Test
    void keepsASubjectInOneShardInTheOrderOfItsCommits() {
        var id = Notes.newId();
        IntStream.range(0, 12).forEach(number -> publish(id, "text " + number));

        var pending = Notes.pending(fixture(), id);
        assertEquals(1, pending.stream().map(OutboxRecord::shard).distinct().count());
        assertEquals(
                IntStream.range(0, 12)
                        .mapToObj(number -> "{\"text\":\"text " + number + "\"}")
                        .toList(),
                pending.stream()
                        .map(event -> Json.readTolerantly(EventEnvelopeCodec.INSTANCE, event.envelope())
                                .payload())
                        .toList());
    }

    @Test
    void spreadsSubjectsOverShards() {
        IntStream.range(0, 40).forEach(_ -> publish(Notes.newId(), "spread"));
        var used = IntStream.range(0, fixture().outbox().shards())
                .filter(shard -> !fixture().outbox().pending(shard, 1).isEmpty())
                .count();
        assertTrue(used >= 4, used + " shards used");
    }

    @Test
    void givesAtMostTheLimit() {
        var id = Notes.newId();
        IntStream.range(0, 3).forEach(number -> publish(id, "text " + number));
        var shard = Notes.pending(fixture(), id).getFirst().shard();

        assertEquals(2, fixture().outbox().pending(shard, 2).size());
    }

    @Test
    void forgetsWhatWasPublishedAndOnlyThat() {
        var id = Notes.newId();
        IntStream.range(0, 60).forEach(number -> publish(id, "text " + number));
        var before = fixture().outbox().count();
        var published = Notes.pending(fixture(), id).subList(0, 55);

        fixture().outbox().delete(published);
        fixture().outbox().delete(published);

        assertEquals(5, Notes.pending(fixture(), id).size());
        assertEquals(before - 55, fixture().outbox().count());
        fixture().outbox().delete(List.of());
    }

    @Test
    void aCommitWakesTheRelayOnceItCanReadTheRecord() throws Exception {
        var id = Notes.newId();
        var woken = new LinkedBlockingQueue<Boolean>();
        try (var _ = fixture()
                .outbox()
                .onCommit(shard -> woken.add(fixture().outbox().pending(shard, 1000).stream()
                        .anyMatch(event -> event.envelope().contains(id))))) {
            publish(id, "hola");
            assertEquals(true, woken.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aFailingListenerDoesNotFailTheCommit() {
        try (var _ = fixture().outbox().onCommit(shard -> {
            throw new IllegalStateException("a broken relay, as this test wants it");
        })) {
            var id = Notes.newId();
            publish(id, "hola");
            assertEquals(1, Notes.pending(fixture(), id).size());
        }
    }

    private void publish(String subject, String text) {
        var work = fixture().store().begin(Works.atNoon());
        work.publish(NoteWritten.about(subject, text));
        fixture().store().commit(work, Optional.empty());
    }
}
