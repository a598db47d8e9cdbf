package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// The messages of one event contract and the schemas that they lead to, by name.
record EventParts(TreeMap<String, JsonNode> messages, TreeMap<String, JsonNode> schemas) {
    EventParts copy() {
        return new EventParts(new TreeMap<>(messages), new TreeMap<>(schemas));
    }

    /// Takes over a message of another service. A schema whose name means something else here gets the producer's
    /// name in front: `Language` of identity becomes `IdentityLanguage`.
    void take(String message, EventParts producer, String producerName) {
        var wanted = Entries.require(producer.messages, message, "message");
        var taken = closure(wanted, producer);
        var renamed = new HashMap<String, String>();
        taken.forEach((name, schema) -> {
            if (schemas.containsKey(name) && !schemas.get(name).equals(schema)) {
                renamed.put(name, Words.upperFirst(producerName) + name);
            }
        });
        taken.forEach((name, schema) -> schemas.put(renamed.getOrDefault(name, name), withNewNames(schema, renamed)));
        messages.put(message, withNewNames(wanted, renamed));
    }

    private static Map<String, JsonNode> closure(JsonNode from, EventParts parts) {
        var reached = new TreeMap<String, JsonNode>();
        var pending = new ArrayDeque<>(ReferenceText.in(from));
        while (!pending.isEmpty()) {
            var name = pending.poll().name();
            if (!reached.containsKey(name)) {
                var schema = Entries.require(parts.schemas, name, "schema");
                reached.put(name, schema);
                pending.addAll(ReferenceText.in(schema));
            }
        }
        return reached;
    }

    private static JsonNode withNewNames(JsonNode tree, Map<String, String> renamed) {
        var copy = tree.deepCopy();
        ReferenceText.rewrite(
                copy,
                reference -> ReferenceText.component(reference)
                        .filter(component -> renamed.containsKey(component.name()))
                        .map(component -> "#/components/" + component.kind() + "/" + renamed.get(component.name()))
                        .orElse(reference));
        return copy;
    }
}
