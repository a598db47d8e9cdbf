package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.event.Event;
import bo.org.cloud.cbba.contract.event.EventType;
import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// An event as the generator would make it.
record NoteWritten(EventType<NoteWritten> type, String text) implements Event {
    static final String SOURCE = "ugsys.notes";
    static final Codec<NoteWritten> CODEC = new NoteCodec();
    static final EventType<NoteWritten> WRITTEN = new EventType<>("notes.note.written", "1.0", SOURCE, false, CODEC);
    static final EventType<NoteWritten> WHISPERED = new EventType<>("notes.note.whispered", "1.0", SOURCE, true, CODEC);
    static final EventType<NoteWritten> ANSWERED = new EventType<>("notes.answer.given", "1.0", SOURCE, false, CODEC);

    @Override
    public EventType<?> eventType() {
        return type;
    }

    static OutgoingEvent<NoteWritten> of(String text) {
        return of(WRITTEN, "note-" + text, 1, text);
    }

    static OutgoingEvent<NoteWritten> of(EventType<NoteWritten> type, String subject, long sequence, String text) {
        return new OutgoingEvent<>(type, subject, sequence, new NoteWritten(type, text));
    }

    private static final class NoteCodec implements Codec<NoteWritten> {
        @Override
        public @Nullable NoteWritten read(JsonInput in) {
            if (!in.beginObject()) {
                return null;
            }
            String text = null;
            while (in.nextField()) {
                if (in.field().equals("text")) {
                    text = in.readString(StringRule.ANY);
                } else {
                    in.unknownField();
                }
            }
            in.require("text", text);
            return in.endObject() && text != null ? new NoteWritten(WRITTEN, text) : null;
        }

        @Override
        public void write(JsonOutput out, NoteWritten value) {
            out.beginObject();
            out.writeString("text", value.text());
            out.endObject();
        }
    }
}
