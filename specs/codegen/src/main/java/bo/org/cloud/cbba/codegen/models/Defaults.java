package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.operations.Literals;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Writes a contract's default as Java.
final class Defaults {
    private Defaults() {}

    static Optional<String> expression(Shape shape, JsonNode value) {
        if (value.isMissingNode()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (shape) {
                    case Shape.Text ignored -> Literals.string(value.asText());
                    case Shape.Whole(boolean isWide, var ignored, var ignoredToo) ->
                        value.asLong() + (isWide ? "L" : "");
                    case Shape.Real ignored -> String.valueOf(value.asDouble());
                    case Shape.Named(String model, boolean isEnum)
                    when isEnum -> model + "." + JavaNames.value(value.asText());
                    case Shape.Plain plain when plain == Shape.Plain.BOOLEAN -> String.valueOf(value.asBoolean());
                    default -> throw new IllegalArgumentException("no default for a " + shape.boxed());
                });
    }
}
