package bo.org.cloud.cbba.contract.json;

import jakarta.json.stream.JsonParser.Event;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The events of one JSON document (RFC 8259), read from its UTF-8 bytes without a detour over characters, with
/// limits on depth and number. Whatever is no JSON ends in a [MalformedJsonException].
final class JsonTokens {
    private enum Expected {
        VALUE,
        FIRST_ENTRY,
        FIRST_NAME,
        FOLLOWER,
        NOTHING
    }

    private static final int END = -1;

    private final byte[] bytes;
    private final JsonLimits limits;
    /// Whether what is open at a depth is an object; else it is a list.
    private boolean[] isObject = new boolean[8];

    private int depth;
    private int values;
    private int at;
    private Expected expected = Expected.VALUE;

    /// Where the current name, string or number stands, without quotation marks.
    private int start;

    private int end;
    private boolean plain;
    private @Nullable String text;

    JsonTokens(byte[] utf8, JsonLimits limits) {
        this.bytes = utf8;
        this.limits = limits;
    }

    /// @throws MalformedJsonException also where the document ends too early or grows beyond a limit
    Event next() {
        int sign = sign();
        return switch (expected) {
            case VALUE -> value(sign);
            case FIRST_ENTRY -> sign == ']' ? close(Event.END_ARRAY) : value(sign);
            case FIRST_NAME -> sign == '}' ? close(Event.END_OBJECT) : name(sign);
            case FOLLOWER -> follower(sign);
            case NOTHING -> throw noJson();
        };
    }

    /// The current name, string or number as text.
    String text() {
        String known = text;
        if (known == null) {
            known = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
            text = known;
        }
        return known;
    }

    /// The same, but not made anew each time: for what comes in one document after the other.
    String familiarText() {
        String known = text;
        if (known == null) {
            known = FamiliarTexts.find(bytes, start, end);
            text = known;
        }
        return known;
    }

    /// Whether the current string is ASCII and was written without escapes.
    boolean isPlain() {
        return plain;
    }

    /// Passes over the rest of the value that has just begun with `event`.
    void skip(Event event) {
        if (event == Event.START_OBJECT || event == Event.START_ARRAY) {
            int outside = depth - 1;
            while (depth > outside) {
                next();
            }
        }
    }

    /// @throws MalformedJsonException if anything but white space is left
    void end() {
        if (expected != Expected.NOTHING || sign() != END) {
            throw new MalformedJsonException("something follows the document");
        }
    }

    private Event follower(int sign) {
        boolean inObject = isObject[depth];
        if (sign == ',') {
            at++;
            return inObject ? name(sign()) : value(sign());
        }
        if (sign != (inObject ? '}' : ']')) {
            throw noJson();
        }
        return close(inObject ? Event.END_OBJECT : Event.END_ARRAY);
    }

    private Event name(int sign) {
        if (sign != '"') {
            throw noJson();
        }
        string();
        if (sign() != ':') {
            throw noJson();
        }
        at++;
        expected = Expected.VALUE;
        return Event.KEY_NAME;
    }

    private Event value(int sign) {
        Event event = begun(sign);
        if (++values > limits.maxValues()) {
            throw new MalformedJsonException("more than " + limits.maxValues() + " values");
        }
        return event;
    }

    private Event begun(int sign) {
        return switch (sign) {
            case '{' -> open(Event.START_OBJECT, Expected.FIRST_NAME);
            case '[' -> open(Event.START_ARRAY, Expected.FIRST_ENTRY);
            case '"' -> {
                string();
                yield ended(Event.VALUE_STRING);
            }
            case 't' -> literal("true", Event.VALUE_TRUE);
            case 'f' -> literal("false", Event.VALUE_FALSE);
            case 'n' -> literal("null", Event.VALUE_NULL);
            default -> {
                number();
                yield ended(Event.VALUE_NUMBER);
            }
        };
    }

    private Event open(Event event, Expected first) {
        at++;
        if (++depth > limits.maxDepth()) {
            throw new MalformedJsonException("nested deeper than " + limits.maxDepth());
        }
        if (depth == isObject.length) {
            isObject = Arrays.copyOf(isObject, depth * 2);
        }
        isObject[depth] = event == Event.START_OBJECT;
        expected = first;
        return event;
    }

    private Event close(Event event) {
        at++;
        depth--;
        return ended(event);
    }

    private Event ended(Event event) {
        expected = depth == 0 ? Expected.NOTHING : Expected.FOLLOWER;
        return event;
    }

    /// Goes to the next byte that is no white space; negative at the end.
    private int sign() {
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next != ' ' && next != '\n' && next != '\r' && next != '\t') {
                return next & 0xFF;
            }
            at++;
        }
        return END;
    }

    private void string() {
        start = ++at;
        text = null;
        int i = JsonText.plainEnd(bytes, start);
        plain = i < bytes.length && bytes[i] == '"';
        while (i < bytes.length && bytes[i] != '"') {
            if (bytes[i] >= 0 && bytes[i] < ' ') {
                at = i;
                throw noJson();
            }
            // what is escaped may be a quotation mark
            i = JsonText.plainEnd(bytes, i + (bytes[i] == '\\' ? 2 : 1));
        }
        if (i >= bytes.length) {
            throw noJson();
        }
        end = i;
        at = i + 1;
        if (!plain) {
            text = JsonText.read(bytes, start, end);
        }
    }

    private Event literal(String word, Event event) {
        for (int i = 0; i < word.length(); i++) {
            if (at == bytes.length || bytes[at] != word.charAt(i)) {
                throw noJson();
            }
            at++;
        }
        return ended(event);
    }

    private void number() {
        start = at;
        text = null;
        end = JsonNumber.end(bytes, at);
        if (end < 0) {
            throw noJson();
        }
        at = end;
    }

    private MalformedJsonException noJson() {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < Math.min(at, bytes.length); i++) {
            if (bytes[i] == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        return new MalformedJsonException("no JSON at line " + line + ", byte " + (at - lineStart + 1));
    }
}
