package bo.org.cloud.cbba.conformance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

/// Readable bodies with one fault in one field, from the operation's schema.
final class FieldRefusals {
    private final SpecOperation operation;
    private final Sent call;
    private final JsonObject body;
    private final JsonObject schema;

    private FieldRefusals(SpecOperation operation, String mediaType) {
        this.operation = operation;
        call = Baseline.of(operation, mediaType);
        body = read(call.text());
        schema = operation.bodySchema(mediaType);
    }

    static List<Refusal> of(SpecOperation operation) {
        return operation.mediaTypes().stream()
                .filter(mediaType -> mediaType.endsWith("json"))
                .flatMap(mediaType -> new FieldRefusals(operation, mediaType).all().stream())
                .toList();
    }

    private List<Refusal> all() {
        var refusals = new ArrayList<Refusal>();
        refusals.add(refused("a list instead of an object", "[]").at("", "TYPE"));
        refusals.add(refused("an unknown field", with("zz", JsonValue.TRUE)).at("/zz", "UNKNOWN"));
        SpecOperation.object(schema, "properties").forEach((name, reference) -> {
            var field = operation.document().resolved(reference);
            var isRequired = isRequired(name);
            refusals.add(
                    refused("a wrong type of " + name, with(name, other(field))).at("/" + name, "TYPE"));
            refusals.add(refused(name + " twice", twice(name)).at("/" + name, "DUPLICATE"));
            if (!field.getBoolean("nullable", false)) {
                refusals.add(
                        refused("null as " + name, with(name, JsonValue.NULL)).at("/" + name, "NULL"));
            }
            if (isRequired) {
                refusals.add(refused("no " + name, without(name)).at("/" + name, "REQUIRED"));
            }
            var isFreeText = !field.containsKey("x-extensible-enum") && field.containsKey("maxLength");
            if (isFreeText && field.getInt("maxLength") < operation.maxBody() / 2) {
                var text = Json.createValue("a".repeat(field.getInt("maxLength") + 1));
                refusals.add(refused("too long a " + name, with(name, text)).at("/" + name, "TOO_LONG"));
            }
        });
        return refusals;
    }

    private Refusal refused(String what, String text) {
        return Refusal.of(operation, what, call.body(text), 422, "VALIDATION_FAILED");
    }

    private boolean isRequired(String name) {
        return schema.containsKey("required")
                && schema.getJsonArray("required")
                        .getValuesAs(JsonString::getString)
                        .contains(name);
    }

    private String with(String name, JsonValue value) {
        return Json.createObjectBuilder(body).add(name, value).build().toString();
    }

    private String without(String name) {
        return Json.createObjectBuilder(body).remove(name).build().toString();
    }

    private String twice(String name) {
        var value = body.getOrDefault(name, JsonValue.TRUE);
        return "{\"" + name + "\":" + value + "," + with(name, value).substring(1);
    }

    private static JsonValue other(JsonObject schema) {
        return switch (schema.getString("type", "object")) {
            case "string" -> Json.createValue(7);
            case "array" -> JsonValue.EMPTY_JSON_OBJECT;
            default -> Json.createValue("seven");
        };
    }

    private static JsonObject read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
