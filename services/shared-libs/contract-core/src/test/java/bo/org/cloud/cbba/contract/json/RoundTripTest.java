package bo.org.cloud.cbba.contract.json;

import static bo.org.cloud.cbba.contract.json.BookJson.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
    private static final Jsonb JSONB = JsonbBuilder.create();

    @Test
    void writesWhatItReads() {
        var json = with("""
            "isbn":"123456789X","contact":"ana@example.org","copies":3,"weight":1.25,"published":"2026-08-31",\
            "added_at":"2026-08-31T14:48:00.120Z","cover":"https://example.org/a.png","genre":"essay",\
            "tags":["ñandú","\\"q\\"\\n"],"ratings":{"ana":5,"beto":4},"author":{"name":"Adela Zamudio"}\
            """);
        var book = BookJson.readStrictly(json);
        assertEquals(book, BookJson.readStrictly(Json.writeText(BookCodec.INSTANCE, book)));
    }

    @Test
    void keepsTheOrderOfAMap() {
        var map = Scalars.maps(MapRule.ANY, Scalars.BOOLEANS);
        var json = "{\"z\":true,\"a\":false,\"m\":true}";
        assertEquals(json, Json.writeText(map, Json.readTolerantly(map, json)));
    }

    @Test
    void escapesWhatMustBeEscaped() {
        var text = "\"\\/\b\f\n\r\t\u0001\u001f\u007f ñ € 😀 \u2028 end";
        var strings = Scalars.strings(StringRule.ANY);
        var json = Json.writeText(strings, text);
        assertEquals(text, Json.readTolerantly(strings, json));
        assertEquals("\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\u007f ñ € 😀 \u2028 end\"", json);
    }

    @Test
    void writesLongTextsAcrossBufferBounds() {
        var strings = Scalars.lists(ListRule.ANY, Scalars.strings(StringRule.ANY));
        var texts = List.of("a".repeat(511), "ñ".repeat(700), "\"".repeat(900), "");
        assertEquals(texts, Json.readTolerantly(strings, Json.write(strings, texts)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-08-31T14:48:00Z",
                "2026-08-31T14:48:00.120Z",
                "1969-12-31T23:59:59.999Z",
                "0000-01-01T00:00:00Z",
                "9999-12-31T23:59:59.001Z"
            })
    void writesInstantsAsJsonBDoes(String text) {
        var instant = Instant.parse(text);
        assertEquals("\"" + text + "\"", Json.writeText(Scalars.INSTANTS, instant));
        assertEquals(instant, Json.readTolerantly(Scalars.INSTANTS, "\"" + text + "\""));
        assertEquals(JSONB.toJson(instant), Json.writeText(Scalars.INSTANTS, instant));
    }

    @Test
    void cutsInstantsToTheMillisecond() {
        assertEquals(
                Instant.parse("2026-08-31T14:48:00.123Z"),
                Json.readTolerantly(Scalars.INSTANTS, "\"2026-08-31T14:48:00.123999999Z\""));
    }

    @Test
    void refusesToWriteWhatJsonHasNoNumberFor() {
        var doubles = Scalars.doubles(NumberRule.ANY);
        assertThrows(IllegalArgumentException.class, () -> Json.write(doubles, Double.NaN));
    }

    @Test
    void keepsUnreadJsonAsItWasWritten() {
        var json = "{\"a\":[1,2.50,1e3,{}],\"b\":\"\\u00f1\",\"c\":null,\"d\":true}";
        assertEquals(json.replace("\\u00f1", "ñ"), Json.readTolerantly(Scalars.RAW, " " + json + " "));
    }
}
