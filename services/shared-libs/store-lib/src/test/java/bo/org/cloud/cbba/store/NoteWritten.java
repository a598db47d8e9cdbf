package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.event.Event;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;

/// An event as the generator would make it.
record NoteWritten(EventType<NoteWritten> type, String text) implements Event {
    static final EventType<NoteWritten> OPEN =
            new EventType<>("notes.note.written", "1.0", "ugsys.notes", false, new WriteOnly());
    static final EventType<NoteWritten> SECRET =
            new EventType<>("notes.note.whispered", "1.0", "ugsys.notes", true, new WriteOnly());

    @Override
    public EventType<?> eventType() {
        return type;
    }

    static OutgoingEvent<NoteWritten> about(String noteId, String text) {
        return new OutgoingEvent<>(OPEN, noteId, 1, new NoteWritten(OPEN, text));
    }

    static OutgoingEvent<NoteWritten> secretly(String noteId, String text) {
        return new OutgoingEvent<>(SECRET, noteId, 1, new NoteWritten(SECRET, text));
    }

    private static final class WriteOnly implements Codec<NoteWritten> {
        @Override
        public NoteWritten read(JsonInput in) {
            throw new UnsupportedOperationException("the store reads no payload");
        }

        @Override
        public void write(JsonOutput out, NoteWritten value) {
            out.beginObject();
            out.writeString("text", value.text());
            out.endObject();
        }
    }
}
