package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The refusals of a service's operations as shared components: one response and one schema for each set of codes
/// that some operation can answer with the same status.
final class ProblemResponses {
    /// Longer lists of codes make no readable name; they are named after their one operation.
    private static final int NAMEABLE = 2;

    private static final String REQUEST_ID = "01976f2a-3b4c-7d5e-8f60-718293a4b5c6";

    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Map<String, JsonNode> responses = new TreeMap<>();

    /// A reference to the response of `operation` for these codes, which share `status`.
    ///
    /// @param instance the path that its examples say was called
    JsonNode refer(TerseOperation operation, int status, List<ProblemEntry> codes, String instance) {
        var name = name(operation, status, codes);
        var schema = name.endsWith("" + status) ? name : name + "Problem";
        schemas.computeIfAbsent(schema, ignored -> schema(codes));
        responses.computeIfAbsent(name, ignored -> response(status, codes, schema, instance));
        return Json.reference("responses", name);
    }

    Map<String, JsonNode> schemas() {
        return schemas;
    }

    Map<String, JsonNode> responses() {
        return responses;
    }

    private static String name(TerseOperation operation, int status, List<ProblemEntry> codes) {
        if (codes.size() > NAMEABLE) {
            return Words.upperFirst(operation.id()) + "Problem" + status;
        }
        return codes.stream().map(entry -> Words.pascal(entry.code())).collect(Collectors.joining("Or"));
    }

    private static JsonNode schema(List<ProblemEntry> codes) {
        var schema = Json.NODES.objectNode();
        var parts = schema.putArray("allOf");
        parts.add(Json.reference("schemas", "Problem"));
        var own = parts.addObject().put("type", "object");
        var required = own.putArray("required").add("code");
        var properties = own.putObject("properties");
        var code = properties
                .putObject("code")
                .put("type", "string")
                .put("description", "Which problem it is, out of those that this answer can be.");
        var values = code.putArray("enum");
        codes.forEach(entry -> values.add(entry.code()));
        for (var entry : codes) {
            entry.extensions().forEach((name, extension) -> {
                properties.set(name, extension.deepCopy());
                if (codes.size() == 1) {
                    required.add(name);
                }
            });
        }
        return schema;
    }

    private JsonNode response(int status, List<ProblemEntry> codes, String schema, String instance) {
        var response = Json.NODES.objectNode();
        response.put(
                "description",
                codes.stream()
                        .map(entry ->
                                "`" + entry.code() + "`: " + entry.detail().get("en"))
                        .collect(Collectors.joining("\n")));
        var waits = codes.stream().anyMatch(entry -> entry.code().equals("IDEMPOTENCY_IN_PROGRESS"));
        HouseHeaders.addToRefusal(response, status, waits);
        var media = response.putObject("content").putObject("application/problem+json");
        media.set("schema", Json.reference("schemas", schema));
        var examples = media.putObject("examples");
        for (var entry : codes) {
            var example = examples.putObject(Words.camel(entry.code()));
            example.put("summary", entry.title().get("es"));
            example.set("value", value(entry, instance));
        }
        return response;
    }

    private static ObjectNode value(ProblemEntry entry, String instance) {
        var value = Json.NODES.objectNode();
        value.put("type", entry.type());
        value.put("title", entry.title().get("es"));
        value.put("status", entry.status());
        value.put("detail", entry.detail().get("es"));
        value.put("instance", instance);
        value.put("code", entry.code());
        value.put("request_id", REQUEST_ID);
        entry.extensions().forEach((name, extension) -> value.set(name, extension.get("example")));
        ExampleFaults.of(entry.code()).ifPresent(faults -> value.set("errors", faults));
        return value;
    }
}
