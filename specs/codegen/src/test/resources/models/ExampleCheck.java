package bo.org.cloud.cbba.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.JsonResult;
import bo.org.cloud.cbba.contract.json.Strictness;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/// Holds a codec to what plain JSON-B makes of the same text, both ways.
public final class ExampleCheck {
    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final JsonProvider JSON = JsonProvider.provider();

    private ExampleCheck() {}

    /// Text is compared as it was sent: what a server makes of it, trimmed and composed, JSON-B does not know.
    public static <T> void agree(Codec<T> codec, Class<T> type, String json) {
        assertInstanceOf(JsonResult.Valid.class, read(codec, json, Strictness.STRICT));
        var value = Json.readTolerantly(codec, json);
        assertEquals(value, JSONB.fromJson(json, type));
        assertEquals(tree(JSONB.toJson(value)), tree(Json.writeText(codec, value)));
        assertEquals(value, Json.readTolerantly(codec, Json.writeText(codec, value)));
    }

    private static <T> JsonResult<T> read(Codec<T> codec, String json, Strictness strictness) {
        return Json.read(codec, json.getBytes(StandardCharsets.UTF_8), strictness);
    }

    private static JsonValue tree(String json) {
        try (var reader = JSON.createReader(new StringReader(json))) {
            return reader.readValue();
        }
    }
}
