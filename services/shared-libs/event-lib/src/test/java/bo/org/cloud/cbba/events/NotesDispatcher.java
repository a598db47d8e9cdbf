package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.event.EventDispatcher;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.Json;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A dispatcher as the generator would make it; the test says what its handler does with a note's text.
final class NotesDispatcher implements EventDispatcher {
    private final List<Subscription> subscriptions;
    private final List<EventEnvelope> seen = new CopyOnWriteArrayList<>();
    private volatile Consumer<String> handler;

    NotesDispatcher(String consumer, Subscription.Mode mode, Consumer<String> handler) {
        subscriptions = Stream.of(NoteWritten.WRITTEN, NoteWritten.WHISPERED)
                .map(EventType::name)
                .map(name -> new Subscription(consumer, NoteWritten.SOURCE, name, mode))
                .toList();
        this.handler = handler;
    }

    void handler(Consumer<String> next) {
        handler = next;
    }

    /// What reached the handler, repetitions included.
    List<EventEnvelope> seen() {
        return seen;
    }

    @Override
    public List<Subscription> subscriptions() {
        return subscriptions;
    }

    @Override
    public boolean isSensitive(String eventType) {
        return eventType.equals(NoteWritten.WHISPERED.name());
    }

    @Override
    public void dispatch(EventEnvelope envelope, String payload) {
        var note = Json.readTolerantly(NoteWritten.CODEC, payload);
        seen.add(envelope);
        handler.accept(note.text());
    }
}
