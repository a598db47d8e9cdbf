package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.event.Subscription.Mode;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.BusProbe;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What every bus does with records: the reader is subscribed to notes, the archive to notes and answers.
abstract class EventBusContract {
    static final String READER = "reader";
    static final String ARCHIVE = "archive";
    static final List<Subscription> SUBSCRIPTIONS = List.of(
            new Subscription(READER, NoteWritten.SOURCE, NoteWritten.WRITTEN.name(), Mode.REACT),
            new Subscription(ARCHIVE, NoteWritten.SOURCE, NoteWritten.WRITTEN.name(), Mode.REACT),
            new Subscription(ARCHIVE, NoteWritten.SOURCE, NoteWritten.ANSWERED.name(), Mode.REACT));

    private final String subject = UUID.randomUUID().toString();

    abstract EventBus bus();

    /// A bus whose engine does not answer.
    abstract EventBus unreachable();

    /// What came to a consumer's queue.
    abstract BusProbe probe(String consumer);

    /// A subscribed record that this bus refuses among others.
    abstract OutboxRecord unacceptable();

    @Test
    void carriesAFactToAllWhoSubscribed() {
        var event = event(NoteWritten.WRITTEN.name(), NoteWritten.SOURCE);

        assertEquals(Set.of(event.eventId()), bus().publish(List.of(record(event))));
        assertEquals(event, probe(READER).await(event.eventType(), subject));
        assertEquals(event, probe(ARCHIVE).await(event.eventType(), subject));
    }

    @Test
    void carriesAFactToNobodyElse() {
        var answer = event(NoteWritten.ANSWERED.name(), NoteWritten.SOURCE);
        bus().publish(List.of(record(answer)));
        probe(ARCHIVE).await(answer.eventType(), subject);
        var note = event(NoteWritten.WRITTEN.name(), NoteWritten.SOURCE);
        bus().publish(List.of(record(note)));
        probe(READER).await(note.eventType(), subject);

        assertEquals(
                List.of(note),
                probe(READER).seen().stream().filter(this::isOurs).toList());
    }

    @Test
    void takesAFactThatNobodySubscribedTo() {
        var event = event("notes.note.burnt", NoteWritten.SOURCE);

        assertEquals(Set.of(event.eventId()), bus().publish(List.of(record(event))));
    }

    @Test
    void aFactOfAnotherSourceGoesNowhere() {
        var imposter = event(NoteWritten.WRITTEN.name(), "ugsys.imposter");
        var genuine = event(NoteWritten.WRITTEN.name(), NoteWritten.SOURCE);
        bus().publish(List.of(record(imposter), record(genuine)));
        probe(READER).await(genuine.eventType(), subject);
        probe(ARCHIVE).await(genuine.eventType(), subject);

        assertEquals(
                List.of(genuine),
                probe(READER).seen().stream().filter(this::isOurs).toList());
    }

    @Test
    void carriesAFullBatch() {
        var events = IntStream.range(0, EventBus.MAX_BATCH)
                .mapToObj(number -> event(NoteWritten.WRITTEN.name(), NoteWritten.SOURCE))
                .toList();
        var ids = events.stream().map(EventEnvelope::eventId).collect(Collectors.toSet());

        assertEquals(
                ids, bus().publish(events.stream().map(EventBusContract::record).toList()));
        events.forEach(event ->
                probe(READER).await(event.eventType(), seen -> seen.eventId().equals(event.eventId())));
    }

    @Test
    void aRefusedRecordIsNotTakenAndTheOthersAre() {
        var event = event(NoteWritten.WRITTEN.name(), NoteWritten.SOURCE);

        assertEquals(Set.of(event.eventId()), bus().publish(List.of(unacceptable(), record(event))));
        probe(READER).await(event.eventType(), subject);
    }

    @Test
    void carriesTextOfAllLanguagesUnchanged() {
        var event = event(NoteWritten.WRITTEN.name(), NoteWritten.SOURCE, "{\"text\":\"Ñandú, 你好, 🐦 \\\\ \\\" <&>\"}");
        bus().publish(List.of(record(event)));

        assertEquals(event, probe(READER).await(event.eventType(), subject));
    }

    @Test
    void saysWhenItIsNotReached() {
        var records = List.of(record(event(NoteWritten.WRITTEN.name(), NoteWritten.SOURCE)));

        assertThrows(BusUnavailableException.class, () -> unreachable().publish(records));
    }

    private boolean isOurs(EventEnvelope event) {
        return event.subject().equals(subject);
    }

    private EventEnvelope event(String type, String source) {
        return event(type, source, "{\"text\":\"hola\"}");
    }

    private EventEnvelope event(String type, String source, String payload) {
        return new EventEnvelope(
                Ids.newId(),
                type,
                "1.0",
                Instant.parse("2031-03-15T12:00:00.123Z"),
                source,
                "correlation-1",
                Optional.of(Ids.newId()),
                Optional.of("00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"),
                new Actor("user", "ana"),
                subject,
                1,
                payload);
    }

    static OutboxRecord record(EventEnvelope event) {
        var envelope = Json.writeText(EventEnvelopeCodec.INSTANCE, event);
        return new OutboxRecord(0, event.eventId(), event.source(), event.eventType(), envelope);
    }
}
