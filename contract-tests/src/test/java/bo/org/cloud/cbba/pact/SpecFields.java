package bo.org.cloud.cbba.pact;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;
import java.util.TreeSet;

/// Finds the fields of a contract's schemas in a document, as `Schema.field`.
final class SpecFields {
    private final JsonObject contract;
    private final Set<String> found = new TreeSet<>();
    private final Set<String> foreign = new TreeSet<>();

    private SpecFields(JsonObject contract) {
        this.contract = contract;
    }

    /// @param schema of the document in that contract
    static SpecFields in(JsonObject contract, JsonObject schema, JsonValue document) {
        var fields = new SpecFields(contract);
        fields.walk("", schema, document);
        return fields;
    }

    /// The fields that the document has.
    Set<String> found() {
        return found;
    }

    /// Those of them that their schema does not have.
    Set<String> foreign() {
        return foreign;
    }

    private void walk(String name, JsonObject schema, JsonValue value) {
        if (schema.containsKey("$ref")) {
            walk(nameOf(schema), target(contract, schema), value);
            return;
        }
        if (schema.containsKey("allOf")) {
            schema.getJsonArray("allOf").forEach(part -> walk(name, part.asJsonObject(), value));
        }
        if (schema.containsKey("properties") && value instanceof JsonObject object) {
            members(name, schema.getJsonObject("properties"), object);
        }
        if (schema.containsKey("items") && value.getValueType() == JsonValue.ValueType.ARRAY) {
            value.asJsonArray().forEach(each -> walk(name, schema.getJsonObject("items"), each));
        }
    }

    private void members(String name, JsonObject properties, JsonObject object) {
        object.forEach((field, member) -> {
            if (properties.containsKey(field)) {
                found.add(name + "." + field);
                walk(name, properties.getJsonObject(field), member);
            } else {
                foreign.add(name + "." + field);
            }
        });
    }

    /// What a reference leads to in the end; anything else is what it is.
    static JsonObject resolve(JsonObject contract, JsonObject value) {
        var resolved = value;
        while (resolved.containsKey("$ref")) {
            resolved = target(contract, resolved);
        }
        return resolved;
    }

    private static JsonObject target(JsonObject contract, JsonObject reference) {
        return Json.createPointer(reference.getString("$ref").substring(1))
                .getValue(contract)
                .asJsonObject();
    }

    static String nameOf(JsonObject reference) {
        var whole = reference.getString("$ref");
        return whole.substring(whole.lastIndexOf('/') + 1);
    }
}
