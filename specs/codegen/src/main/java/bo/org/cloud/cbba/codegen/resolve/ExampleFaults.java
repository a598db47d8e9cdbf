package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// What `errors[]` looks like, for the two codes that always list faults.
final class ExampleFaults {
    private ExampleFaults() {}

    static Optional<JsonNode> of(String code) {
        return switch (code) {
            case "VALIDATION_FAILED" -> Optional.of(inBody());
            case "INVALID_PARAMETERS" -> Optional.of(inParameter());
            default -> Optional.empty();
        };
    }

    private static JsonNode inBody() {
        var errors = Json.NODES.arrayNode();
        errors.addObject().put("pointer", "/nombre").put("code", "UNKNOWN").put("detail", "Este campo no existe.");
        return errors;
    }

    private static JsonNode inParameter() {
        var errors = Json.NODES.arrayNode();
        var error = errors.addObject();
        error.putObject("parameter").put("in", "query").put("name", "orden");
        error.put("code", "UNKNOWN").put("detail", "Este parámetro no existe.");
        return errors;
    }
}
