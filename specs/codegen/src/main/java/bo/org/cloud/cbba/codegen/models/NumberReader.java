package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.models.Shape.Real;
import bo.org.cloud.cbba.codegen.models.Shape.Whole;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/// Reads schemas of numbers.
final class NumberReader {
    private NumberReader() {}

    static Shape whole(JsonNode schema) {
        requireInclusive(schema);
        return new Whole(
                schema.path("format").asText().equals("int64"),
                Optional.of(schema.path("minimum")).filter(JsonNode::isNumber).map(JsonNode::asLong),
                Optional.of(schema.path("maximum")).filter(JsonNode::isNumber).map(JsonNode::asLong));
    }

    static Shape real(JsonNode schema) {
        requireInclusive(schema);
        return new Real(
                Optional.of(schema.path("minimum")).filter(JsonNode::isNumber).map(JsonNode::asDouble),
                Optional.of(schema.path("maximum")).filter(JsonNode::isNumber).map(JsonNode::asDouble));
    }

    private static void requireInclusive(JsonNode schema) {
        List.of("exclusiveMinimum", "exclusiveMaximum", "multipleOf").stream()
                .filter(schema::has)
                .forEach(word -> {
                    throw new IllegalArgumentException("the codec checks no " + word);
                });
    }
}
