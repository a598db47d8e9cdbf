package bo.org.cloud.cbba.contract.json;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The parser's events, with limits on depth and number. Whatever is no JSON ends in a [MalformedJsonException].
final class JsonTokens {
    /// Kept, because looking the provider up costs more than reading a body.
    private static final JsonParserFactory PARSERS = JsonProvider.provider().createParserFactory(Map.of());

    private static final char REPLACEMENT = '\uFFFD';

    private final JsonParser parser;
    private final JsonLimits limits;
    private int depth;
    private int values;

    JsonTokens(byte[] utf8, JsonLimits limits) {
        this.parser = PARSERS.createParser(new StringReader(decode(utf8)));
        this.limits = limits;
    }

    /// @throws MalformedJsonException also where the document ends too early or grows beyond a limit
    Event next() {
        Event event = advance();
        switch (event) {
            case START_OBJECT, START_ARRAY -> {
                if (++depth > limits.maxDepth()) {
                    throw new MalformedJsonException("nested deeper than " + limits.maxDepth());
                }
                count();
            }
            case END_OBJECT, END_ARRAY -> depth--;
            case KEY_NAME -> {}
            default -> count();
        }
        return event;
    }

    /// The current name, string or number as text.
    String text() {
        return parser.getString();
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
        try {
            if (parser.hasNext()) {
                throw new MalformedJsonException("something follows the document");
            }
        } catch (JsonException _) {
            throw new MalformedJsonException("something follows the document");
        }
        parser.close();
    }

    private void count() {
        if (++values > limits.maxValues()) {
            throw new MalformedJsonException("more than " + limits.maxValues() + " values");
        }
    }

    private Event advance() {
        try {
            return parser.next();
        } catch (JsonParsingException e) {
            var where = e.getLocation();
            throw new MalformedJsonException(
                    "no JSON at line " + where.getLineNumber() + ", column " + where.getColumnNumber());
        } catch (JsonException | IllegalStateException _) {
            throw new MalformedJsonException("no JSON");
        }
    }

    private static String decode(byte[] utf8) {
        String text = new String(utf8, StandardCharsets.UTF_8);
        // Only a text that holds the replacement character can have had bytes replaced: the usual one is decoded once.
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(utf8);
        }
        return text;
    }

    private static void requireUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException _) {
            throw new MalformedJsonException("not UTF-8");
        }
    }
}
