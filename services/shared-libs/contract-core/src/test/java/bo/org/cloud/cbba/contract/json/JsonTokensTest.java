package bo.org.cloud.cbba.contract.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonException;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser.Event;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Our reader against Parsson, the reference implementation: of any bytes both make the same events, or neither
/// makes any. A failure prints the seed that repeats it.
class JsonTokensTest {
    private static final int RUNS = 20_000;
    private static final JsonProvider PARSSON = JsonProvider.provider();
    private static final JsonLimits LIMITS = new JsonLimits(900, 100_000);
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\\"",
        "\\\\",
        "\\/",
        "\\b\\f\\n\\r\\t",
        "\\u",
        "\\u00e9",
        "\\u00G9",
        "\\uD83D\\uDE00",
        "\\ud800",
        "\\udc00x",
        "\\u0000",
        "\\x",
        "null",
        "nul",
        "true",
        "false",
        "-",
        "-0",
        "0",
        "01",
        "7",
        "5.70",
        "1.",
        ".5",
        "1e5",
        "1E+05",
        "1e-",
        "99999999999999999999",
        "\"a\"",
        "\"a\":",
        "\"\":",
        "\"ñ\":",
        "ñ",
        "😀",
        "\uFFFD",
        "\uFEFF",
        "\u2028",
        "\u007F",
        "é",
        "e\u0301",
        " ",
        "\n",
        "\t",
        "\r",
        "\f",
        "\0",
        "\u00A0",
        "\"" + "x".repeat(50) + "\"",
        "\"familiar\"",
        "/",
        "'",
        "NaN",
        "+1"
    };
    private static final String WHOLE = """
        {"a":{"ñandú":[1,-2.50,3e7,true,false,null,"text",""," \\u0041\\n\\\\",{}],"b":"😀 é \\ud83d\\ude00"},
         "\\u0061":[[],[[]],{"x":{"y":0}}] , "long":"abcdefghijklmnopqrstuvwxyz 0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ"}
        """;

    /// One event with its text, if it has one.
    private record Token(Event event, String text) {}

    @Test
    void makesTheEventsThatParssonMakes() {
        int readable = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            var random = new Random(seed);
            byte[] bytes = random.nextInt(3) == 0 ? soup(random) : mutated(random);
            var expected = parsson(bytes);
            assertEquals(expected, ours(bytes), "seed " + seed);
            readable += expected.isEmpty() ? 0 : 1;
        }
        assertTrue(readable > RUNS / 20 && readable < RUNS * 19 / 20, "both verdicts are to be met: " + readable);
    }

    @Test
    void readsEachCharacterAlikeWrittenAsItIsAndEscaped() {
        for (int sign = 0; sign <= Character.MAX_VALUE; sign++) {
            bothRead("\"\\u%04x\"".formatted(sign));
            bothRead("[\"" + (char) sign + "\"]");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0 AF",
                "C1 81",
                "E0 80 AF",
                "ED A0 80",
                "ED A0 BD ED B8 80",
                "F0 80 80 AF",
                "F4 90 80 80",
                "FF",
                "80",
                "C3",
                "E2 82",
                "F0 9F 98",
                "EF BF BD",
                "C3 B1",
                "F0 9F 98 80"
            })
    void judgesBytesBeyondAsciiAsParssonDoes(String hex) {
        for (var frame : List.of("\"%s\"", "\"\\n%s\"", "\"a%s\\\\\"", "{\"%s\":1}", "{\"x\":\"%sz\"}", "%s1", "1%s")) {
            var parts = frame.split("%s", -1);
            byte[] odd = HexFormat.ofDelimiter(" ").parseHex(hex);
            var bytes = ByteBuffer.allocate(parts[0].length() + odd.length + parts[1].length());
            bytes.put(BookJson.utf8(parts[0])).put(odd).put(BookJson.utf8(parts[1]));
            assertEquals(parsson(bytes.array()), ours(bytes.array()), frame);
        }
    }

    @Test
    void givesTheSameNameAgainWithoutMixingUpThoseThatShareASlot() {
        for (int i = 0; i < 10_000; i++) {
            bothRead("{\"name" + i % 4_000 + "\":\"a" + i + "\"}");
        }
    }

    private static void bothRead(String text) {
        byte[] bytes = BookJson.utf8(text);
        assertEquals(parsson(bytes), ours(bytes), text);
    }

    /// Empty if it is no JSON.
    private static List<Token> ours(byte[] bytes) {
        var events = new ArrayList<Token>();
        try {
            var tokens = new JsonTokens(bytes, LIMITS);
            int open = 0;
            do {
                Event event = tokens.next();
                open += change(event);
                var text = hasText(event) ? event == Event.KEY_NAME ? tokens.familiarText() : tokens.text() : "";
                if (event == Event.VALUE_STRING && tokens.isPlain()) {
                    assertTrue(text.chars().allMatch(sign -> sign >= ' ' && sign <= 0x7F), text);
                }
                events.add(new Token(event, text));
            } while (open > 0);
            tokens.end();
            return events;
        } catch (MalformedJsonException _) {
            return List.of();
        }
    }

    private static List<Token> parsson(byte[] bytes) {
        var events = new ArrayList<Token>();
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var parser = PARSSON.createParser(new StringReader(text));
            int open = 0;
            do {
                Event event = parser.next();
                open += change(event);
                events.add(new Token(event, hasText(event) ? parser.getString() : ""));
            } while (open > 0);
            return parser.hasNext() ? List.of() : events;
        } catch (CharacterCodingException | JsonException | NoSuchElementException | IllegalStateException _) {
            return List.of();
        }
    }

    private static int change(Event event) {
        return switch (event) {
            case START_OBJECT, START_ARRAY -> 1;
            case END_OBJECT, END_ARRAY -> -1;
            default -> 0;
        };
    }

    private static boolean hasText(Event event) {
        return event == Event.KEY_NAME || event == Event.VALUE_STRING || event == Event.VALUE_NUMBER;
    }

    private static byte[] soup(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "[" : "");
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return BookJson.utf8(text.append(random.nextBoolean() ? "]" : "").toString());
    }

    private static byte[] mutated(Random random) {
        var text = new StringBuilder(WHOLE);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0, 1 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 2 -> text.deleteCharAt(at);
                default -> text.setCharAt(at, (char) (random.nextInt(96) + 32));
            }
        }
        byte[] bytes = BookJson.utf8(text.toString());
        if (random.nextInt(6) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
