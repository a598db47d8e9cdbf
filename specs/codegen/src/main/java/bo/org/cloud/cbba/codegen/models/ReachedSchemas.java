package bo.org.cloud.cbba.codegen.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The schemas of a REST contract that a call or its answer is made of. Those of problem documents are none of
/// them: one hand-written type reads and writes every problem.
final class ReachedSchemas {
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Set<String> NOT_FOLLOWED =
            Set.of("application/problem+json", "example", "examples", "headers", "security");

    private final JsonNode contract;
    private final Map<String, JsonNode> schemas = new TreeMap<>();
    private final Set<String> seen = new HashSet<>();
    private final ArrayDeque<String> pending = new ArrayDeque<>();

    private ReachedSchemas(JsonNode contract) {
        this.contract = contract;
    }

    /// By name.
    static Map<String, JsonNode> of(JsonNode contract) {
        var reached = new ReachedSchemas(contract);
        reached.follow(contract.path("paths"));
        while (!reached.pending.isEmpty()) {
            reached.reach(reached.pending.poll());
        }
        return reached.schemas;
    }

    private void reach(String reference) {
        if (!seen.add(reference)) {
            return;
        }
        var target = contract.at(reference.substring(1));
        if (reference.startsWith(SCHEMAS)) {
            schemas.put(reference.substring(SCHEMAS.length()), target);
        }
        follow(target);
    }

    private void follow(JsonNode node) {
        if (node.path("$ref").isTextual()) {
            pending.add(node.path("$ref").asText());
        }
        node.properties().forEach(entry -> {
            if (!NOT_FOLLOWED.contains(entry.getKey())) {
                follow(entry.getValue());
            }
        });
        if (node.isArray()) {
            node.forEach(this::follow);
        }
    }
}
