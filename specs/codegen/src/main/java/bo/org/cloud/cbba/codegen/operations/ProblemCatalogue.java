package bo.org.cloud.cbba.codegen.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The platform's problem codes, as `problems.json` of the resolved specs has them.
public final class ProblemCatalogue {
    private final JsonNode entries;

    private ProblemCatalogue(JsonNode entries) {
        this.entries = entries;
    }

    public static ProblemCatalogue read(Path file) {
        try {
            return new ProblemCatalogue(new ObjectMapper().readTree(file.toFile()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Optional<Entry> find(String code) {
        return Optional.ofNullable(entries.get(code))
                .map(entry -> new Entry(
                        code,
                        entry.path("status").asInt(),
                        entry.path("title").path("en").asText(),
                        entry.path("detail").path("en").asText(),
                        entry.path("extensions").properties().stream()
                                .map(member -> Extension.of(member.getKey(), member.getValue()))
                                .toList()));
    }

    /// One code; texts in English, for developers.
    record Entry(String code, int status, String title, String detail, List<Extension> extensions) {
        /// Whether the answer says when to come back (`Retry-After`).
        boolean isTemporary() {
            return status == 423 || status == 429 || status == 503;
        }

        /// Whether the answer may list what is wrong with the body.
        boolean listsFaults() {
            return status == 422;
        }
    }

    /// A further member of a problem document.
    ///
    /// @param name as in JSON
    /// @param type of Java
    record Extension(String name, String type, String description) {
        private static Extension of(String name, JsonNode schema) {
            return new Extension(name, type(schema), schema.path("description").asText(""));
        }

        private static String type(JsonNode schema) {
            return switch (schema.path("type").asText()) {
                case "integer" -> "Long";
                case "boolean" -> "Boolean";
                case "number" -> "Double";
                default ->
                    switch (schema.path("format").asText()) {
                        case "uuid" -> "UUID";
                        case "date-time" -> "Instant";
                        default -> "String";
                    };
            };
        }

        /// The value as it goes into the document.
        String toJson(String variable) {
            return type.equals("UUID") || type.equals("Instant") ? variable + ".toString()" : variable;
        }

        /// The method that reads it.
        String accessor() {
            return ProblemFactory.methodName(Names.camel(name));
        }

        /// As a parameter says it.
        String declaration() {
            var plain = switch (type) {
                case "Long" -> "long";
                case "Boolean" -> "boolean";
                case "Double" -> "double";
                default -> type;
            };
            return plain + " " + Names.camel(name);
        }

        /// The step that makes a `type` out of the member's text, empty for a text.
        String parsing() {
            return switch (type) {
                case "String" -> "";
                case "UUID" -> ".map(UUID::fromString)";
                case "Instant" -> ".map(Instant::parse)";
                default -> ".map(" + type + "::valueOf)";
            };
        }
    }
}
