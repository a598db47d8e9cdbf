package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Model.EnumModel;
import bo.org.cloud.cbba.codegen.models.Model.Field;
import bo.org.cloud.cbba.codegen.models.Model.RecordModel;
import bo.org.cloud.cbba.codegen.models.Shape.ListOf;
import bo.org.cloud.cbba.codegen.models.Shape.MapOf;
import bo.org.cloud.cbba.codegen.models.Shape.Named;
import bo.org.cloud.cbba.codegen.models.Shape.Plain;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/// Reads the named schemas of one contract. A schema with fields, or with a list of values, is a model; any
/// other one is only a name for its shape and stands where it is used.
final class SchemaReader {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> CHOICES = Set.of("oneOf", "anyOf", "allOf", "not");

    private final Map<String, JsonNode> schemas;
    private final Map<String, String> classNames;

    /// @param classNames how Java calls each schema
    SchemaReader(Map<String, JsonNode> schemas, Map<String, String> classNames) {
        this.schemas = new TreeMap<>(schemas);
        this.classNames = classNames;
    }

    /// All models, by name.
    ///
    /// @throws DishonourableSchemaException if a schema says what Java cannot
    List<Model> models() {
        var models = new ArrayList<Model>();
        schemas.forEach((name, schema) -> {
            try {
                model(name, schema).ifPresent(models::add);
            } catch (IllegalArgumentException reason) {
                throw new DishonourableSchemaException(name, String.valueOf(reason.getMessage()));
            }
        });
        return List.copyOf(models);
    }

    private Optional<Model> model(String name, JsonNode schema) {
        requireNoChoice(schema);
        if (isEnum(schema)) {
            return Optional.of(enumModel(name, schema));
        }
        return isRecord(schema) ? Optional.of(recordModel(name, schema)) : Optional.empty();
    }

    private Model enumModel(String name, JsonNode schema) {
        boolean isGrowing = schema.has("x-extensible-enum");
        var values = strings(schema.path(isGrowing ? "x-extensible-enum" : "enum"));
        return new EnumModel(
                className(name),
                schema.path("description").asText(),
                values,
                isGrowing ? Optional.of(TextReader.text(schema)) : Optional.empty());
    }

    private Model recordModel(String name, JsonNode schema) {
        if (!schema.path("additionalProperties").isMissingNode()
                && !schema.path("additionalProperties").isBoolean()) {
            throw new IllegalArgumentException("fields and additionalProperties do not go together");
        }
        boolean isPatch = schema.path("x-merge-patch").asBoolean();
        var required = strings(schema.path("required"));
        var fields = new ArrayList<Field>();
        schema.path("properties").properties().forEach(entry -> {
            try {
                fields.add(field(entry.getKey(), entry.getValue(), required.contains(entry.getKey()), isPatch));
            } catch (IllegalArgumentException reason) {
                throw new IllegalArgumentException(entry.getKey() + ": " + reason.getMessage());
            }
        });
        return new RecordModel(
                className(name),
                schema.path("description").asText(),
                List.copyOf(fields),
                schema.path("minProperties").asInt(0),
                schema.path("maxProperties").asInt(Integer.MAX_VALUE),
                isPatch);
    }

    private Field field(String wire, JsonNode written, boolean isRequired, boolean isPatch) {
        var schema = target(written);
        boolean isNullable =
                schema.path("nullable").asBoolean() || written.path("nullable").asBoolean();
        if (isNullable && isRequired) {
            throw new IllegalArgumentException("required and nullable: leave it out where there is no value");
        }
        if (isPatch && isRequired) {
            throw new IllegalArgumentException("a merge patch has no required fields");
        }
        var shape = shape(written);
        return new Field(
                wire,
                Optional.of(written.path("description").asText())
                        .filter(text -> !text.isEmpty())
                        .orElse(schema.path("description").asText()),
                shape,
                isRequired,
                isNullable,
                schema.path("x-sensitive").asBoolean()
                        || schema.path("format").asText().equals("password"),
                isRequired || isPatch ? Optional.empty() : Defaults.expression(shape, schema.path("default")));
    }

    private Shape shape(JsonNode written) {
        var schema = target(written);
        var name = name(written);
        if (name.isEmpty()) {
            requireNoChoice(written);
        }
        if (name.isPresent() && (isEnum(schema) || isRecord(schema))) {
            return new Named(className(name.get()), isEnum(schema));
        }
        return switch (schema.path("type").asText()) {
            case "string" -> TextReader.shape(schema);
            case "integer" -> NumberReader.whole(schema);
            case "number" -> NumberReader.real(schema);
            case "boolean" -> Plain.BOOLEAN;
            case "array" -> list(schema);
            case "object" -> map(schema);
            case "" -> Plain.ANY;
            case String other -> throw new IllegalArgumentException("no Java type for type " + other);
        };
    }

    private Shape list(JsonNode schema) {
        return new ListOf(
                schema.path("minItems").asInt(0),
                schema.path("maxItems").asInt(Integer.MAX_VALUE),
                schema.path("uniqueItems").asBoolean(),
                shape(schema.path("items")));
    }

    private Shape map(JsonNode schema) {
        if (isRecord(schema)) {
            throw new IllegalArgumentException("an object within a schema needs a name of its own");
        }
        var entries = schema.path("additionalProperties");
        return new MapOf(
                schema.path("minProperties").asInt(0),
                schema.path("maxProperties").asInt(Integer.MAX_VALUE),
                schema.has("x-keys") ? Optional.of(TextReader.text(schema.path("x-keys"))) : Optional.empty(),
                entries.isObject() ? shape(entries) : Plain.ANY);
    }

    /// The schema that is meant, by name. `allOf` around a single reference only gives it a description of its
    /// own, or makes it nullable: beside `$ref` OpenAPI 3.0 allows nothing.
    private static Optional<String> name(JsonNode written) {
        var single = written.path("allOf").size() == 1 ? written.path("allOf").path(0) : written;
        return Optional.of(single.path("$ref").asText())
                .filter(reference -> reference.startsWith(SCHEMAS))
                .map(reference -> reference.substring(SCHEMAS.length()));
    }

    private JsonNode target(JsonNode written) {
        return name(written)
                .map(name -> schemas.getOrDefault(name, MissingNode.getInstance()))
                .orElse(written);
    }

    private String className(String schema) {
        return Objects.requireNonNull(classNames.get(schema), schema);
    }

    private static void requireNoChoice(JsonNode schema) {
        CHOICES.stream().filter(schema::has).forEach(word -> {
            throw new IllegalArgumentException(word + " has no Java type here: say what it is in one schema");
        });
    }

    private static boolean isEnum(JsonNode schema) {
        return schema.has("enum") || schema.has("x-extensible-enum");
    }

    private static boolean isRecord(JsonNode schema) {
        var others = schema.path("additionalProperties");
        return schema.has("properties") || (others.isBoolean() && !others.asBoolean());
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
