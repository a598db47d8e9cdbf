package bo.org.cloud.cbba.codegen.resolve;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Refuses schemas that the generated codecs could not read, check and write exactly.
final class SchemaRules {
    private static final Set<String> SHARED = Set.of(
            "$ref",
            "type",
            "format",
            "properties",
            "required",
            "items",
            "additionalProperties",
            "enum",
            "minLength",
            "maxLength",
            "pattern",
            "minimum",
            "maximum",
            "exclusiveMinimum",
            "exclusiveMaximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "minProperties",
            "maxProperties",
            "title",
            "description",
            "default",
            "x-extensible-enum",
            "x-sensitive");
    private static final Set<String> REST_ONLY = Set.of(
            "allOf", "oneOf", "discriminator", "nullable", "example", "deprecated", "x-merge-patch", "x-lenient");
    /// Booleans in OpenAPI 3.0, numbers in JSON Schema: the same word for two things.
    private static final Set<String> NOT_SHARED = Set.of("exclusiveMinimum", "exclusiveMaximum");

    private static final Map<String, Set<String>> FORMATS = Map.of(
            "string", Set.of("uuid", "date", "date-time", "email", "uri", "uri-reference", "password"),
            "integer", Set.of("int32", "int64"),
            "number", Set.of("double"),
            "boolean", Set.of(),
            "array", Set.of(),
            "object", Set.of());

    private final References references;
    private final Refusals refusals;
    private final boolean events;
    private final Set<String> known;

    private SchemaRules(References references, Refusals refusals, boolean events) {
        this.references = references;
        this.refusals = refusals;
        this.events = events;
        this.known = new HashSet<>(SHARED);
        if (events) {
            known.removeAll(NOT_SHARED);
        } else {
            known.addAll(REST_ONLY);
        }
    }

    static SchemaRules ofRest(References references, Refusals refusals) {
        return new SchemaRules(references, refusals, false);
    }

    static SchemaRules ofEvents(References references, Refusals refusals) {
        return new SchemaRules(references, refusals, true);
    }

    /// A schema below `components/schemas`: the only place for objects and enums, which become types of that name.
    void requireNamed(Spot schema) {
        var patch = schema.isTrue("x-merge-patch");
        if (!events && schema.key().endsWith("Patch") && !patch) {
            refusals.add(schema, "a schema named ...Patch needs x-merge-patch: true");
        }
        if (patch && !schema.key().endsWith("Patch")) {
            refusals.add(schema, "a schema with x-merge-patch must be named ...Patch");
        }
        if (!patch && schema.has("nullable")) {
            refusals.add(schema.get("nullable"), "of named schemas only a merge patch can be nullable");
        }
        if (patch && schema.has("required")) {
            refusals.add(schema.get("required"), "a merge patch requires nothing: what is absent stays");
        }
        if (schema.has("oneOf")) {
            requireDiscriminated(schema);
            return;
        }
        requireHonest(schema, patch, true);
    }

    /// A schema of a field, an item, a parameter or a body: a reference, a scalar, a list or a map.
    void requireInline(Spot schema) {
        requireHonest(schema, false, false);
    }

    private void requireHonest(Spot schema, boolean patch, boolean named) {
        if (schema.reference().isPresent()) {
            requireReferenceAlone(schema);
            return;
        }
        Keys.refuseUnknown(schema, known, events ? "an event's schema" : "a schema", refusals);
        if (schema.has("allOf")) {
            requireDescribedReference(schema);
            return;
        }
        if (schema.has("oneOf")) {
            refusals.add(schema, "an anonymous oneOf: give it a name below components/schemas");
            return;
        }
        requireType(schema);
        requireEnum(schema, named);
        requirePattern(schema);
        requireObject(schema, patch, named);
        if (schema.text("type").equals("array")) {
            requireItems(schema);
        }
    }

    private void requireReferenceAlone(Spot schema) {
        if (schema.node().size() > 1) {
            refusals.add(schema, "nothing may stand beside $ref, it would be ignored: use allOf with the one $ref");
        }
        if (references.follow(schema).isEmpty()) {
            refusals.add(schema.get("$ref"), "$ref to nowhere: " + schema.text("$ref"));
        }
    }

    private void requireDescribedReference(Spot schema) {
        var parts = schema.get("allOf").items();
        if (parts.size() != 1 || parts.getFirst().reference().isEmpty()) {
            refusals.add(schema.get("allOf"), "allOf is only for describing one $ref: write the fields out");
            return;
        }
        requireReferenceAlone(parts.getFirst());
    }

    private void requireType(Spot schema) {
        var type = schema.text("type");
        if (!FORMATS.containsKey(type)) {
            var what = schema.has("type") ? "unknown type " + type : "schema without a type";
            refusals.add(schema.has("type") ? schema.get("type") : schema, what);
            return;
        }
        var format = schema.text("format");
        if (schema.has("format") && !FORMATS.get(type).contains(format)) {
            refusals.add(schema.get("format"), "unknown format " + format + " of type " + type);
        }
    }

    private void requireEnum(Spot schema, boolean named) {
        for (var keyword : new String[] {"enum", "x-extensible-enum"}) {
            if (!schema.has(keyword)) {
                continue;
            }
            if (!named) {
                refusals.add(schema.get(keyword), "an anonymous enum: give it a name below components/schemas");
            }
            var values = schema.get(keyword).items();
            var distinct = new HashSet<>(schema.get(keyword).texts());
            var texts = values.stream().allMatch(value -> value.node().isTextual());
            if (!schema.text("type").equals("string")
                    || !texts
                    || values.isEmpty()
                    || distinct.size() < values.size()) {
                refusals.add(schema.get(keyword), keyword + " must list different strings, with type: string");
            }
        }
    }

    private void requirePattern(Spot schema) {
        if (schema.has("pattern")) {
            try {
                Pattern.compile(schema.text("pattern"));
            } catch (PatternSyntaxException e) {
                refusals.add(schema.get("pattern"), "pattern is no regular expression: " + e.getDescription());
            }
        }
    }

    private void requireObject(Spot schema, boolean patch, boolean named) {
        if (!schema.text("type").equals("object")) {
            return;
        }
        if (schema.has("properties") && !named) {
            refusals.add(schema, "an anonymous object: give it a name below components/schemas");
        }
        var map = schema.get("additionalProperties");
        if (!schema.has("properties") && !map.node().isObject()) {
            refusals.add(schema, "an object needs properties, or a schema as additionalProperties");
        }
        if (schema.has("properties") && map.exists()) {
            refusals.add(map, "additionalProperties is for maps, which have no properties");
        } else if (map.node().isObject()) {
            requireField(map, false);
        }
        for (var required : schema.get("required").items()) {
            if (!schema.get("properties").has(required.text())) {
                refusals.add(required, "required field " + required.text() + " is not among the properties");
            }
        }
        schema.get("properties").fields().forEach(field -> requireField(field, patch));
    }

    private void requireField(Spot field, boolean patch) {
        if (field.has("nullable") && !patch) {
            refusals.add(field.get("nullable"), "nullable is for fields of merge patches: leave an absent field out");
        }
        if (field.has("nullable") && field.has("allOf")) {
            refusals.add(
                    field.get("nullable"), "null does not pass allOf (OpenAPI 3.0.3): nullable stands in its schema");
        }
        requireHonest(field, false, false);
    }

    private void requireItems(Spot schema) {
        var items = schema.get("items");
        if (!items.exists()) {
            refusals.add(schema, "an array needs items");
            return;
        }
        requireField(items, false);
    }

    private void requireDiscriminated(Spot schema) {
        var variants = schema.get("oneOf").items();
        var property = schema.get("discriminator").text("propertyName");
        if (property.isEmpty()) {
            refusals.add(schema, "oneOf without discriminator: a reader could not tell the variants apart");
        }
        for (var variant : variants) {
            if (variant.reference().isEmpty()) {
                refusals.add(variant, "an anonymous variant: give it a name below components/schemas");
                continue;
            }
            requireReferenceAlone(variant);
            var target = references.follow(variant);
            if (!property.isEmpty()
                    && target.isPresent()
                    && !target.get().get("properties").has(property)) {
                refusals.add(variant, "variant " + target.get().key() + " lacks the discriminator " + property);
            }
        }
        for (var mapping : schema.get("discriminator", "mapping").fields()) {
            if (references.target(schema.file(), mapping.text()).isEmpty()) {
                refusals.add(mapping, "$ref to nowhere: " + mapping.text());
            }
        }
    }
}
