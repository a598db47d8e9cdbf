package bo.org.cloud.cbba.codegen.models;

import java.util.Optional;

/// What a value is, as far as Java and the codecs care.
sealed interface Shape {
    /// @param max [Integer#MAX_VALUE] where there is none
    /// @param format name of a constant of `Format`
    /// @param isVerbatim whether it is kept exactly as sent
    record Text(int min, int max, Optional<String> pattern, Optional<String> format, boolean isVerbatim)
            implements Shape {}

    /// A whole number, of 64 bits if it is wide; bounds as the contract has them.
    record Whole(boolean isWide, Optional<Long> min, Optional<Long> max) implements Shape {}

    record Real(Optional<Double> min, Optional<Double> max) implements Shape {}

    /// An absolute URI, within the bounds of its text.
    record Link(Text text) implements Shape {}

    record ListOf(int min, int max, boolean isUnique, Shape entries) implements Shape {}

    /// @param keys what holds for its keys, if anything is said
    record MapOf(int min, int max, Optional<Text> keys, Shape entries) implements Shape {}

    /// Another model of the same contract.
    record Named(String model, boolean isEnum) implements Shape {}

    /// What has no bounds.
    enum Plain implements Shape {
        BOOLEAN("Boolean", "Boolean", "Scalars.BOOLEANS"),
        UUID("UUID", "Uuid", "Scalars.UUIDS"),
        DATE("LocalDate", "Date", "Scalars.DATES"),
        INSTANT("Instant", "Instant", "Scalars.INSTANTS"),
        ANY("Object", "", "Scalars.ANY");

        final String type;
        /// Behind `read` and `write`; empty where only the codec does it.
        final String verb;

        final String codec;

        Plain(String type, String verb, String codec) {
            this.type = type;
            this.verb = verb;
            this.codec = codec;
        }
    }

    /// Its Java type where it may not be primitive.
    default String boxed() {
        return switch (this) {
            case Text ignored -> "String";
            case Whole(boolean isWide, var ignored, var ignoredToo) -> isWide ? "Long" : "Integer";
            case Real ignored -> "Double";
            case Link ignored -> "URI";
            case ListOf list -> "List<" + list.entries().boxed() + ">";
            case MapOf map -> "Map<String, " + map.entries().boxed() + ">";
            case Named(String model, var ignored) -> model;
            case Plain plain -> plain.type;
        };
    }

    /// Its Java type where it is always there.
    default String unboxed() {
        return switch (boxed()) {
            case "Integer" -> "int";
            case "Long" -> "long";
            case "Double" -> "double";
            case "Boolean" -> "boolean";
            case String type -> type;
        };
    }

    default boolean isCollection() {
        return this instanceof ListOf || this instanceof MapOf;
    }
}
