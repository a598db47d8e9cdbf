package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Spells out what an operation's traits mean.
final class OperationExpansion {
    private static final List<String> KEPT = List.of(
            "operationId",
            "tags",
            "summary",
            "description",
            "deprecated",
            "security",
            "x-requires",
            "x-rate-limit",
            "x-idempotent",
            "x-versioned",
            "x-precondition",
            "x-accepted",
            "x-credential",
            "x-max-body",
            "x-cache",
            "x-standard",
            "x-list");
    private static final String JSON = "application/json";
    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final ProblemCatalogue catalogue;
    private final ProblemResponses problems;
    private final String prefix;

    OperationExpansion(ProblemCatalogue catalogue, ProblemResponses problems, String prefix) {
        this.catalogue = catalogue;
        this.problems = problems;
        this.prefix = prefix;
    }

    ObjectNode expand(TerseOperation operation) {
        var spot = operation.spot();
        var expanded = Json.NODES.objectNode();
        for (var key : KEPT) {
            if (key.equals("security") && !spot.has(key)) {
                expanded.putArray(key).addObject().putArray("bearerAuth");
            } else if (spot.has(key)) {
                expanded.set(key, spot.get(key).node().deepCopy());
            }
        }
        var codes = codes(operation);
        var all = expanded.putArray("x-problems");
        codes.forEach(code -> all.add(code.code()));
        var own = expanded.putArray("x-operation-problems");
        spot.get("x-problems").texts().forEach(own::add);
        addParameters(expanded, operation);
        if (operation.hasBody()) {
            expanded.set("requestBody", requestBody(operation));
        }
        expanded.set("responses", responses(operation, codes));
        return expanded;
    }

    private List<ProblemEntry> codes(TerseOperation operation) {
        var codes = new LinkedHashSet<>(catalogue.following(operation));
        codes.addAll(operation.spot().get("x-problems").texts());
        return catalogue.all().stream()
                .filter(entry -> codes.contains(entry.code()))
                .toList();
    }

    private static void addParameters(ObjectNode expanded, TerseOperation operation) {
        var parameters = expanded.putArray("parameters");
        var path = operation
                .spot()
                .pointer()
                .substring(0, operation.spot().pointer().lastIndexOf('/'));
        var written =
                new ArrayList<>(operation.spot().fromTop(path + "/parameters").items());
        written.addAll(operation.spot().get("parameters").items());
        written.forEach(parameter -> parameters.add(parameter.node().deepCopy()));
        HouseParameters.addTo(parameters, operation);
    }

    private static JsonNode requestBody(TerseOperation operation) {
        var body = operation.spot().get("requestBody").node().deepCopy();
        if (body.get("content") instanceof ObjectNode content && content.has(MERGE_PATCH)) {
            content.set(JSON, content.get(MERGE_PATCH).deepCopy());
        }
        return body;
    }

    private JsonNode responses(TerseOperation operation, List<ProblemEntry> codes) {
        var byStatus = new TreeMap<String, JsonNode>();
        for (var written : operation.responses()) {
            ObjectNode response = written.node().deepCopy();
            if (written.key().startsWith("2")) {
                HouseHeaders.addToSuccess(response, written.key(), operation);
                nameListSchema(response, operation);
            } else {
                HouseHeaders.addToForeignRefusal(response, Integer.parseInt(written.key()));
            }
            byStatus.put(written.key(), response);
        }
        if (operation.says("x-versioned") && operation.method().equals("get")) {
            byStatus.put("304", notModified(operation));
        }
        if (operation.hasForeignErrors()) {
            addForeign(byStatus, codes);
        } else {
            statuses(codes)
                    .forEach((status, sharing) ->
                            byStatus.put("" + status, problems.refer(operation, status, sharing, instance(operation))));
        }
        var responses = Json.NODES.objectNode();
        byStatus.forEach(responses::set);
        return responses;
    }

    private static void nameListSchema(ObjectNode response, TerseOperation operation) {
        if (operation.spot().has("x-list") && response.path("content").get(JSON) instanceof ObjectNode media) {
            var examples = media.remove("examples");
            media.set("schema", Json.reference("schemas", operation.text("x-list") + "List"));
            media.set("examples", examples);
        }
    }

    private static ObjectNode notModified(TerseOperation operation) {
        var response = Json.NODES.objectNode();
        response.put("description", "What the caller holds (`If-None-Match`) is still current.");
        HouseHeaders.addToSuccess(response, "304", operation);
        return response;
    }

    /// Refusals that the standard does not speak of keep the shape of those it does.
    private static void addForeign(Map<String, JsonNode> byStatus, List<ProblemEntry> codes) {
        var shape = byStatus.entrySet().stream()
                .filter(entry -> entry.getKey().matches("[45].."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        statuses(codes).forEach((status, sharing) -> {
            var folded = status == 422 ? "400" : "" + status;
            if (!byStatus.containsKey(folded)) {
                var response = Json.NODES.objectNode();
                response.put("description", sharing.getFirst().detail().get("en"));
                HouseHeaders.addToForeignRefusal(response, status);
                ObjectNode content = shape.get("content").deepCopy();
                content.forEach(media -> ((ObjectNode) media).remove("examples"));
                response.set("content", content);
                byStatus.put(folded, response);
            }
        });
    }

    private static SortedMap<Integer, List<ProblemEntry>> statuses(List<ProblemEntry> codes) {
        var byStatus = new TreeMap<Integer, List<ProblemEntry>>();
        codes.forEach(entry -> byStatus.computeIfAbsent(entry.status(), ignored -> new ArrayList<>())
                .add(entry));
        return byStatus;
    }

    private String instance(TerseOperation operation) {
        var path = prefix + operation.path();
        for (var parameter : operation.parameters()) {
            if (parameter.text("in").equals("path")) {
                var example = parameter.text("example");
                path = path.replace("{" + parameter.text("name") + "}", example.isEmpty() ? "1" : example);
            }
        }
        return path;
    }
}
