package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Shape.Link;
import bo.org.cloud.cbba.codegen.models.Shape.Plain;
import bo.org.cloud.cbba.codegen.models.Shape.Text;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Reads schemas of strings.
final class TextReader {
    private TextReader() {}

    static Shape shape(JsonNode schema) {
        if (schema.has("enum") || schema.has("x-extensible-enum")) {
            throw new IllegalArgumentException("a list of values needs a schema with a name of its own");
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> Plain.UUID;
            case "date" -> Plain.DATE;
            case "date-time" -> Plain.INSTANT;
            case "uri" -> new Link(text(schema));
            default -> text(schema);
        };
    }

    static Text text(JsonNode schema) {
        var pattern = Optional.of(schema.path("pattern").asText()).filter(regex -> !regex.isEmpty());
        pattern.ifPresent(TextReader::requireRegex);
        var format = format(schema.path("format").asText());
        return new Text(
                schema.path("minLength").asInt(0),
                schema.path("maxLength").asInt(Integer.MAX_VALUE),
                pattern,
                format,
                format.isEmpty() && schema.path("x-sensitive").asBoolean());
    }

    private static Optional<String> format(String format) {
        return switch (format) {
            case "", "uri" -> Optional.empty();
            case "email" -> Optional.of("EMAIL");
            case "password" -> Optional.of("PASSWORD");
            case "phone", "e164" -> Optional.of("E164");
            default -> throw new IllegalArgumentException("the codec knows no format " + format);
        };
    }

    private static void requireRegex(String regex) {
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException("pattern: " + broken.getDescription(), broken);
        }
    }
}
