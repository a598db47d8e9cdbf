package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What belongs to no single service, as documents that programs read: problems, permissions, subscriptions.
final class PlatformDocuments {
    private PlatformDocuments() {}

    /// By code, each with the operations that can answer it.
    static JsonNode problems(ProblemCatalogue catalogue, Map<String, ObjectNode> contracts) {
        var document = Json.NODES.objectNode();
        for (var entry : catalogue.all()) {
            var problem = document.putObject(entry.code());
            problem.put("type", entry.type());
            problem.put("status", entry.status());
            entry.trait().ifPresent(trait -> problem.put("trait", trait.wireName()));
            entry.title().forEach(problem.putObject("title")::put);
            entry.detail().forEach(problem.putObject("detail")::put);
            if (!entry.extensions().isEmpty()) {
                var extensions = problem.putObject("extensions");
                entry.extensions().forEach(extensions::set);
            }
            var operations = problem.putArray("operations");
            contracts
                    .values()
                    .forEach(contract -> operationsWith(entry.code(), contract).forEach(operations::add));
        }
        return document;
    }

    private static List<String> operationsWith(String code, JsonNode contract) {
        return contract.path("paths").findParents("operationId").stream()
                .filter(operation -> contains(operation.path("x-problems"), code))
                .map(operation -> operation.path("operationId").asText())
                .toList();
    }

    private static boolean contains(JsonNode list, String text) {
        for (var item : list) {
            if (item.asText().equals(text)) {
                return true;
            }
        }
        return false;
    }

    static JsonNode permissions(AccessMatrix access) {
        var document = Json.NODES.objectNode();
        var roles = document.putArray("roles");
        for (var entry : access.roles()) {
            var role = roles.addObject().put("name", entry.name()).put("level", entry.level());
            role.put("description", entry.description());
            var permissions = role.putArray("permissions");
            entry.permissions().forEach(permissions::add);
        }
        named(document, "permissions", access.permissions());
        named(document, "scopes", access.scopes());
        return document;
    }

    private static void named(ObjectNode document, String key, Map<String, String> descriptions) {
        var list = document.putArray(key);
        descriptions.forEach(
                (name, description) -> list.addObject().put("name", name).put("description", description));
    }

    /// Who consumes what: what infra makes rules and queues of, and the local bus delivers by.
    static JsonNode subscriptions(List<TerseSubscription> subscriptions) {
        var document = Json.NODES.arrayNode();
        subscriptions.stream()
                .sorted(Comparator.comparing(TerseSubscription::consumer).thenComparing(TerseSubscription::eventType))
                .forEach(subscription -> document.addObject()
                        .put("consumer", subscription.consumer())
                        .put("source", subscription.source())
                        .put("event_type", subscription.eventType())
                        .put("mode", subscription.mode())
                        .put("sensitive", subscription.isSensitive()));
        return document;
    }
}
