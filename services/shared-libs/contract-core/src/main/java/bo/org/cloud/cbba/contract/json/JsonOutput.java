package bo.org.cloud.cbba.contract.json;

import bo.org.cloud.cbba.contract.Patch;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// One JSON document that a [Codec] writes front to back, compact and in UTF-8. An empty [Optional] and an absent
/// patch are left out. The codec is trusted to open and close what it writes.
public final class JsonOutput {
    private static final int USUAL_BYTES = 512;

    private final Utf8Buffer buffer;

    /// Whether the next field or entry needs a comma before it.
    private boolean follows;

    public JsonOutput() {
        this(USUAL_BYTES);
    }

    /// @param expectedBytes about how long the document will be
    JsonOutput(int expectedBytes) {
        buffer = new Utf8Buffer(expectedBytes);
    }

    public void beginObject() {
        begin('{');
    }

    public void endObject() {
        end('}');
    }

    public void beginList() {
        begin('[');
    }

    public void endList() {
        end(']');
    }

    /// The name of the field whose value comes next.
    public void name(String name) {
        separate();
        buffer.name(name);
        follows = false;
    }

    public void string(String value) {
        separate();
        buffer.quoted(value);
    }

    public void number(long value) {
        raw(Long.toString(value));
    }

    /// @throws IllegalArgumentException for what JSON has no number for
    public void number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("no JSON number: " + value);
        }
        raw(Double.toString(value));
    }

    public void bool(boolean value) {
        raw(value ? "true" : "false");
    }

    public void uuid(UUID value) {
        quotedRaw(value.toString());
    }

    public void date(LocalDate value) {
        quotedRaw(value.toString());
    }

    /// In UTC, cut to the millisecond; without a fraction on the full second.
    public void instant(Instant value) {
        quotedRaw(InstantText.of(value));
    }

    public void uri(URI value) {
        string(value.toString());
    }

    /// A value that is JSON already.
    public void raw(String json) {
        separate();
        buffer.raw(json);
    }

    public void writeString(String name, String value) {
        name(name);
        string(value);
    }

    public void writeString(String name, Optional<String> value) {
        if (value.isPresent()) {
            writeString(name, value.get());
        }
    }

    public void writeLong(String name, long value) {
        name(name);
        number(value);
    }

    public void writeDouble(String name, double value) {
        name(name);
        number(value);
    }

    public void writeBoolean(String name, boolean value) {
        name(name);
        bool(value);
    }

    public void writeUuid(String name, UUID value) {
        name(name);
        uuid(value);
    }

    public void writeDate(String name, LocalDate value) {
        name(name);
        date(value);
    }

    public void writeInstant(String name, Instant value) {
        name(name);
        instant(value);
    }

    public void writeUri(String name, URI value) {
        name(name);
        uri(value);
    }

    public void writeRaw(String name, String json) {
        name(name);
        raw(json);
    }

    public <T> void write(String name, Codec<T> codec, T value) {
        name(name);
        codec.write(this, value);
    }

    public <T> void writeOptional(String name, Codec<T> codec, Optional<T> value) {
        if (value.isPresent()) {
            write(name, codec, value.get());
        }
    }

    public <T> void writeList(String name, Codec<T> entries, List<T> values) {
        name(name);
        list(entries, values);
    }

    public <T> void writeMap(String name, Codec<T> entries, Map<String, T> values) {
        name(name);
        map(entries, values);
    }

    /// A list whose contract asks for an entry and lets it be missing: an empty one is left out.
    public <T> void writeFilledList(String name, Codec<T> entries, List<T> values) {
        if (!values.isEmpty()) {
            writeList(name, entries, values);
        }
    }

    /// A map whose contract asks for an entry and lets it be missing: an empty one is left out.
    public <T> void writeFilledMap(String name, Codec<T> entries, Map<String, T> values) {
        if (!values.isEmpty()) {
            writeMap(name, entries, values);
        }
    }

    public <T> void writePatch(String name, Codec<T> codec, Patch<T> patch) {
        switch (patch) {
            case Patch.Absent<T>() -> {}
            case Patch.Clear<T>() -> writeRaw(name, "null");
            case Patch.Put<T>(var value) -> write(name, codec, value);
        }
    }

    public <T> void list(Codec<T> entries, List<T> values) {
        beginList();
        for (T value : values) {
            entries.write(this, value);
        }
        endList();
    }

    public <T> void map(Codec<T> entries, Map<String, T> values) {
        beginObject();
        for (var entry : values.entrySet()) {
            write(entry.getKey(), entries, entry.getValue());
        }
        endObject();
    }

    public byte[] toBytes() {
        return buffer.toBytes();
    }

    public String toText() {
        return buffer.toText();
    }

    private void begin(char bracket) {
        separate();
        buffer.put(bracket);
        follows = false;
    }

    private void end(char bracket) {
        buffer.put(bracket);
        follows = true;
    }

    private void quotedRaw(String text) {
        separate();
        buffer.put('"');
        buffer.raw(text);
        buffer.put('"');
    }

    private void separate() {
        if (follows) {
            buffer.put(',');
        }
        follows = true;
    }
}
