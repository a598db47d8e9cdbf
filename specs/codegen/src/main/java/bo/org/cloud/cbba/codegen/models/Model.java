package bo.org.cloud.cbba.codegen.models;

import java.util.List;
import java.util.Optional;

/// A named schema that becomes a Java type of its own.
sealed interface Model {
    String name();

    /// In the contract's words; may be empty.
    String description();

    /// @param minFields how many fields at least stand in the JSON
    /// @param isPatch whether it is a merge patch (RFC 7396)
    record RecordModel(
            String name, String description, List<Field> fields, int minFields, int maxFields, boolean isPatch)
            implements Model {}

    /// @param growing what holds for values to come; empty for a closed list
    record EnumModel(String name, String description, List<String> values, Optional<Shape.Text> growing)
            implements Model {}

    /// @param wire its name in JSON
    /// @param initial the contract's default as a Java expression
    record Field(
            String wire,
            String description,
            Shape shape,
            boolean isRequired,
            boolean isNullable,
            boolean isSensitive,
            Optional<String> initial) {
        /// Whether it may be missing in a value of Java, too.
        boolean isOptional() {
            return !isRequired && initial.isEmpty() && !shape.isCollection();
        }
    }
}
