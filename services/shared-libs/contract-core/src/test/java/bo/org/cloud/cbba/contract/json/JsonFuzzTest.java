package bo.org.cloud.cbba.contract.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever the bytes: a value, faults, or [MalformedJsonException]. A failure prints the seed that repeats it.
class JsonFuzzTest {
    private static final int RUNS = 30_000;
    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\ud800",
        "null",
        "true",
        "1e999999999",
        "-",
        "0",
        "5.7",
        "\"id\"",
        "\"title\":",
        "\"tags\":[",
        "\"ratings\":{",
        "\"author\":{\"name\":",
        "\uFEFF",
        "ñ",
        "😀",
        " ",
        "\n",
        "\0",
        "é",
        "99999999999999999999",
        "\"added_at\":\"2026-08-31T14:48:00Z\"",
        "\"copies\":",
        "\"weight\":",
        "\"cover\":\"a:b\""
    };

    private static final String WHOLE = BookJson.with("""
        "isbn":"123456789X","contact":"ana@example.org","copies":3,"weight":1.25,"published":"2026-08-31",\
        "added_at":"2026-08-31T14:48:00.120Z","cover":"https://example.org/a.png","genre":"essay",\
        "tags":["ñandú","b"],"ratings":{"ana":5},"author":{"name":"Adela Zamudio"}\
        """);

    @Test
    void endsInOneOfThreeWays() {
        int readable = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            var random = new Random(seed);
            byte[] bytes = random.nextInt(4) == 0 ? soup(random) : mutated(random);
            readable += outcomes(bytes, seed);
        }
        assertTrue(readable > RUNS / 100, "the fuzz is to reach the codecs too: " + readable);
    }

    private static int outcomes(byte[] bytes, long seed) {
        try {
            switch (Json.read(BookCodec.INSTANCE, bytes, Strictness.STRICT)) {
                case JsonResult.Valid<Book>(Book book) ->
                    assertEquals(book, BookJson.readStrictly(Json.writeText(BookCodec.INSTANCE, book)), "seed " + seed);
                case JsonResult.Invalid<Book>(var faults) ->
                    assertFalse(faults.isEmpty() || faults.size() > 100, "seed " + seed);
            }
            return 1;
        } catch (MalformedJsonException _) {
            return 0;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] soup(Random random) {
        var text = new StringBuilder(random.nextBoolean() ? "{" : "");
        for (int i = random.nextInt(20); i >= 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return BookJson.utf8(text.toString());
    }

    private static byte[] mutated(Random random) {
        var text = new StringBuilder(WHOLE);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
                case 1 -> text.deleteCharAt(at);
                default -> text.setCharAt(at, (char) (random.nextInt(96) + 32));
            }
        }
        byte[] bytes = BookJson.utf8(text.toString());
        if (random.nextInt(8) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
