package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.operations.Names;
import java.util.Set;

/// Names of Java for what a contract calls its own way.
final class JavaNames {
    /// No record may have such a component (JLS 8.10.3), or a builder of its own would stand in its way.
    private static final Set<String> TAKEN_COMPONENTS = Set.of(
            "clone",
            "finalize",
            "getClass",
            "hashCode",
            "notify",
            "notifyAll",
            "toString",
            "wait",
            "builder",
            "eventType");

    /// What the files of models name themselves.
    private static final Set<String> TAKEN_TYPES = Set.of(
            "Boolean",
            "Builder",
            "Codec",
            "Double",
            "Enum",
            "Event",
            "EventType",
            "Format",
            "IllegalArgumentException",
            "Instant",
            "Integer",
            "IntegerRule",
            "JsonInput",
            "JsonOutput",
            "JsonbCodec",
            "JsonbProperty",
            "JsonbText",
            "JsonbTypeAdapter",
            "JsonbTypeDeserializer",
            "JsonbTypeSerializer",
            "LinkedHashMap",
            "List",
            "ListRule",
            "LocalDate",
            "Long",
            "Map",
            "MapRule",
            "Nullable",
            "NumberRule",
            "Object",
            "Objects",
            "Optional",
            "Override",
            "Patch",
            "Record",
            "Scalars",
            "String",
            "StringRule",
            "URI",
            "UUID",
            "Void");

    private JavaNames() {}

    /// @throws DishonourableSchemaException for a name that the type's own file needs for something else
    static String requireFree(String type, String schema) {
        if (TAKEN_TYPES.contains(type) || type.endsWith("Codec")) {
            throw new DishonourableSchemaException(schema, "the code around it has another use for the name " + type);
        }
        return type;
    }

    static String component(String wire) {
        var name = Names.camel(wire);
        var legal = Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
        return TAKEN_COMPONENTS.contains(legal) ? legal + "_" : legal;
    }

    /// The constant of an enum's value.
    static String value(String wire) {
        var name = Names.constant(wire);
        var legal = !name.isEmpty() && Character.isJavaIdentifierStart(name.charAt(0)) ? name : "_" + name;
        return legal.equals("CODEC") ? "CODEC_" : legal;
    }

    /// The constant of a field's rule or codec.
    static String rule(String wire) {
        var name = value(wire);
        return name.equals("INSTANCE") ? "INSTANCE_" : name;
    }
}
