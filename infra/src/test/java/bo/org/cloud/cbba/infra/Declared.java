package bo.org.cloud.cbba.infra;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/// A resource of a template.
record Declared(String id, JsonObject body) {
    String type() {
        return body.getString("Type");
    }

    JsonObject properties() {
        return body.getOrDefault("Properties", JsonValue.EMPTY_JSON_OBJECT).asJsonObject();
    }

    /// @param property a name, or a path from the properties, e.g. `/TimeToLiveSpecification/AttributeName`
    /// @return the text there, other values as JSON text; empty where there is nothing
    String text(String property) {
        return find(property)
                .map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                .orElse("");
    }

    JsonArray list(String property) {
        return find(property).map(JsonValue::asJsonArray).orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    /// Whether it refers, in whatever way, to the id of a resource of the same stack or to an import.
    boolean refersTo(String property, String idOrImport) {
        return text(property).contains(idOrImport);
    }

    private Optional<JsonValue> find(String path) {
        Optional<JsonValue> found = Optional.of(properties());
        for (var step : path.split("/", -1)) {
            if (!step.isEmpty()) {
                found = found.flatMap(value -> step(value, step));
            }
        }
        return found;
    }

    private static Optional<JsonValue> step(JsonValue value, String step) {
        return Optional.ofNullable(
                switch (value) {
                    case JsonObject object -> object.get(step);
                    case JsonArray array -> array.get(Integer.parseInt(step));
                    default -> null;
                });
    }
}
