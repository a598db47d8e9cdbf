package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.lambda.RefusedEventException.Code;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One object of an event, read strictly: a field is of the type asked for or the event is refused, by its place.
/// Unknown fields are left alone, for AWS adds some now and then.
record EventFields(JsonObject json, String place) {
    /// Looked up once: `Json.createReader` searches the class path at each call.
    static final JsonProvider JSON = JsonProvider.provider();

    /// @throws RefusedEventException if it is no JSON object
    static EventFields parse(InputStream event) {
        try (var reader = JSON.createReader(new InputStreamReader(event, StandardCharsets.UTF_8))) {
            return new EventFields(reader.readObject(), "");
        } catch (JsonException | IllegalStateException broken) {
            throw new RefusedEventException(Code.MALFORMED_EVENT, "not a JSON object");
        }
    }

    boolean has(String name) {
        return json.containsKey(name) && !JsonValue.NULL.equals(json.get(name));
    }

    String text(String name) {
        return optionalText(name).orElseThrow(() -> malformed(name, "a string"));
    }

    Optional<String> optionalText(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        if (json.get(name) instanceof JsonString string) {
            return Optional.of(string.getString());
        }
        throw malformed(name, "a string");
    }

    /// False where it is absent.
    boolean flag(String name) {
        if (!has(name)) {
            return false;
        }
        var value = json.get(name);
        if (JsonValue.TRUE.equals(value) || JsonValue.FALSE.equals(value)) {
            return JsonValue.TRUE.equals(value);
        }
        throw malformed(name, "a boolean");
    }

    EventFields object(String name) {
        if (json.get(name) instanceof JsonObject object) {
            return new EventFields(object, place + "/" + name);
        }
        throw malformed(name, "an object");
    }

    /// Empty where it is absent.
    JsonArray array(String name) {
        if (!has(name)) {
            return JsonValue.EMPTY_JSON_ARRAY;
        }
        if (json.get(name) instanceof JsonArray array) {
            return array;
        }
        throw malformed(name, "an array");
    }

    EventFields element(String name, int index) {
        if (array(name).get(index) instanceof JsonObject object) {
            return new EventFields(object, place + "/" + name + "/" + index);
        }
        throw malformed(name + "/" + index, "an object");
    }

    /// An object whose values are all strings, such as headers; empty where it is absent.
    Map<String, String> texts(String name) {
        if (!has(name)) {
            return Map.of();
        }
        var object = object(name);
        var texts = new LinkedHashMap<String, String>();
        object.json().keySet().forEach(key -> texts.put(key, object.text(key)));
        return texts;
    }

    RefusedEventException malformed(String name, String wanted) {
        return new RefusedEventException(Code.MALFORMED_EVENT, place + "/" + name + " must be " + wanted);
    }
}
