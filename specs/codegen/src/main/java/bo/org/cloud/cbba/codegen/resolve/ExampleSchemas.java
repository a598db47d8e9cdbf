package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.oas.OpenApi30;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The schemas of one file as an example must meet them: stricter than for a payload from outside, because whoever
/// writes an example knows every field, every value of a growing enum, and that instants end in `Z`.
final class ExampleSchemas {
    private static final JsonMetaSchema DIALECT = JsonMetaSchema.builder(OpenApi30.getInstance())
            .keyword(new NonValidationKeyword("components"))
            .build();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V4, builder -> builder.metaSchema(DIALECT).defaultMetaSchemaIri(DIALECT.getIri()));
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder()
            .pathType(PathType.JSON_POINTER)
            .formatAssertionsEnabled(true)
            .locale(Locale.ENGLISH)
            .build();

    private final ObjectNode schemas = Json.NODES.objectNode();

    ExampleSchemas(SpecFile file, Optional<SpecFile> common) {
        common.ifPresent(this::take);
        take(file);
        Json.forEachObject(schemas, ExampleSchemas::tighten);
    }

    /// A fault of an example: where in it, and what is wrong.
    ///
    /// @param pointer JSON pointer within the example
    record Fault(String pointer, String reason) {}

    /// In a stable order; empty when `example` meets `schema`, which refers to schemas of the file or of
    /// common.yaml.
    List<Fault> faults(JsonNode schema, JsonNode example) {
        return compile(schema).validate(example).stream()
                .map(ExampleSchemas::fault)
                .distinct()
                .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::reason))
                .toList();
    }

    private JsonSchema compile(JsonNode schema) {
        var document = Json.NODES.objectNode();
        document.putObject("components").set("schemas", schemas);
        var root = schema.deepCopy();
        ReferenceText.bundle(root);
        Json.forEachObject(root, ExampleSchemas::tighten);
        document.putArray("allOf").add(root);
        return FACTORY.getSchema(document, CONFIG);
    }

    private void take(SpecFile file) {
        for (var schema : file.top().get("components", "schemas").fields()) {
            var copy = schema.node().deepCopy();
            ReferenceText.bundle(copy);
            schemas.set(schema.key(), copy);
        }
    }

    private static void tighten(ObjectNode schema) {
        if (schema.path("properties").isObject() && !schema.has("additionalProperties") && schema.has("type")) {
            schema.put("additionalProperties", false);
        }
        if (schema.path("x-extensible-enum").isArray()) {
            schema.set("enum", schema.get("x-extensible-enum"));
        }
        if (schema.path("format").asText().equals("date-time") && !schema.has("pattern")) {
            schema.put("pattern", "Z$");
        }
        schema.remove(Json.names(schema).stream()
                .filter(name -> name.startsWith("x-"))
                .toList());
    }

    private static Fault fault(ValidationMessage message) {
        var place = message.getInstanceLocation().toString();
        return message.getType().equals("additionalProperties")
                ? new Fault(place + "/" + message.getProperty(), "is not in the schema")
                : new Fault(place, reason(message));
    }

    /// The message without the place in front of it, which the refusal names by its line.
    private static String reason(ValidationMessage message) {
        var text = message.getMessage();
        var prefix = message.getInstanceLocation() + ": ";
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }
}
