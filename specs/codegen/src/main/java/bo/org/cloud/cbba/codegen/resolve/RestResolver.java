package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Makes one service's complete contract, in one file, of its terse one. The terse one has passed [RestRules].
final class RestResolver {
    private static final List<String> KINDS =
            List.of("securitySchemes", "parameters", "headers", "responses", "examples", "schemas");
    private static final String SCHEMAS = "schemas";

    private final References references;
    private final ProblemCatalogue catalogue;
    private final HouseParts house;

    RestResolver(References references, ProblemCatalogue catalogue, HouseParts house) {
        this.references = references;
        this.catalogue = catalogue;
        this.house = house;
    }

    ObjectNode resolve(SpecFile file) {
        var operations = TerseOperation.of(file, references);
        var problems = new ProblemResponses();
        var prefix = file.top().get("servers").items().getFirst().text("url");
        var contract = Json.NODES.objectNode();
        for (var key : List.of("openapi", "info", "x-service", "servers", "tags")) {
            if (file.top().has(key)) {
                contract.set(key, file.top().get(key).node().deepCopy());
            }
        }
        var paths = contract.putObject("paths");
        var expansion = new OperationExpansion(catalogue, problems, prefix);
        for (var operation : operations) {
            var path =
                    paths.get(operation.path()) instanceof ObjectNode known ? known : paths.putObject(operation.path());
            path.set(operation.method(), expansion.expand(operation));
        }
        ReferenceText.bundle(paths);
        contract.set("components", components(file, operations, paths, problems));
        closeRequests(contract, operations);
        return contract;
    }

    private JsonNode components(
            SpecFile file, List<TerseOperation> operations, JsonNode paths, ProblemResponses problems) {
        var own = new HashMap<ReferenceText.Component, JsonNode>();
        problems.schemas().forEach((name, schema) -> own.put(new ReferenceText.Component(SCHEMAS, name), schema));
        problems.responses()
                .forEach((name, response) -> own.put(new ReferenceText.Component("responses", name), response));
        operations.stream()
                .filter(operation -> operation.spot().has("x-list"))
                .map(operation -> operation.text("x-list"))
                .forEach(item -> own.put(new ReferenceText.Component(SCHEMAS, item + "List"), ListSchemas.of(item)));

        var gathered = new HashMap<String, Map<String, JsonNode>>();
        KINDS.forEach(kind -> gathered.put(kind, new TreeMap<>()));
        gatherReferred(ReferenceText.in(paths), file, own, gathered);
        for (var schema : file.top().get("components", SCHEMAS).fields()) {
            gatherReferred(Set.of(new ReferenceText.Component(SCHEMAS, schema.key())), file, own, gathered);
        }
        gatherReferred(schemes(paths), file, own, gathered);
        markProblems(paths, Entries.require(gathered, SCHEMAS, "components of kind"));

        var components = Json.NODES.objectNode();
        for (var kind : KINDS) {
            var ofKind = Entries.require(gathered, kind, "components of kind");
            if (!ofKind.isEmpty()) {
                var object = components.putObject(kind);
                ofKind.forEach(object::set);
            }
        }
        return components;
    }

    private void gatherReferred(
            Set<ReferenceText.Component> wanted,
            SpecFile file,
            Map<ReferenceText.Component, JsonNode> own,
            Map<String, Map<String, JsonNode>> gathered) {
        for (var component : wanted) {
            var known = gathered.get(component.kind());
            if (known != null && !known.containsKey(component.name())) {
                var node = find(component, file, own);
                known.put(component.name(), node);
                gatherReferred(ReferenceText.in(node), file, own, gathered);
            }
        }
    }

    private JsonNode find(
            ReferenceText.Component component, SpecFile file, Map<ReferenceText.Component, JsonNode> own) {
        var written = file.top().get("components", component.kind(), component.name());
        var node = Optional.ofNullable(own.get(component))
                .or(() -> Optional.of(written).filter(Spot::exists).map(Spot::node))
                .or(() -> house.find(component.kind(), component.name()))
                .orElseThrow(() -> new IllegalStateException("no component " + component));
        var copy = node.deepCopy();
        ReferenceText.bundle(copy);
        return copy;
    }

    private static Set<ReferenceText.Component> schemes(JsonNode paths) {
        var schemes = new HashSet<ReferenceText.Component>();
        for (var alternatives : paths.findValues("security")) {
            for (var alternative : alternatives) {
                Json.names(alternative)
                        .forEach(name -> schemes.add(new ReferenceText.Component("securitySchemes", name)));
            }
        }
        return schemes;
    }

    /// Marks schemas that only problem documents use: languages have one type for those already.
    private static void markProblems(JsonNode paths, Map<String, JsonNode> schemas) {
        var exchanged = Json.NODES.objectNode();
        for (var path : paths) {
            for (var operation : path) {
                exchanged.withArray("all").add(operation.path("requestBody")).add(operation.path("parameters"));
                operation
                        .path("responses")
                        .forEach(response -> exchanged.withArray("all").add(response));
            }
        }
        var used = reachable(ReferenceText.in(exchanged), schemas);
        schemas.forEach((name, schema) -> {
            var problem = name.equals("Problem")
                    || schema.path("allOf").path(0).path("$ref").asText().endsWith("/Problem");
            var part =
                    Set.of("FieldError", "ParameterPlace", "ParameterLocation").contains(name);
            if ((problem || part) && !used.contains(name)) {
                ((ObjectNode) schema).put("x-problem", true);
            }
        });
    }

    /// What a server refuses as unknown is refused by the complete contract too (`additionalProperties: false`).
    private static void closeRequests(ObjectNode contract, List<TerseOperation> operations) {
        var schemas = new TreeMap<String, JsonNode>();
        var components = contract.path("components").path(SCHEMAS);
        Json.names(components).forEach(name -> schemas.put(name, components.get(name)));
        var bodies = Json.NODES.arrayNode();
        for (var operation : operations) {
            var open = operation.standard().filter(ForeignStandard::openInput).isPresent();
            if (!open) {
                bodies.add(contract.path("paths")
                        .path(operation.path())
                        .path(operation.method())
                        .path("requestBody"));
            }
        }
        for (var name : reachable(ReferenceText.in(bodies), schemas)) {
            if (schemas.get(name) instanceof ObjectNode schema && schema.has("properties")) {
                schema.put("additionalProperties", false);
            }
        }
    }

    private static Set<String> reachable(Set<ReferenceText.Component> from, Map<String, JsonNode> schemas) {
        var reached = new HashSet<String>();
        var pending = new ArrayDeque<>(from);
        while (!pending.isEmpty()) {
            var next = pending.poll();
            if (next.kind().equals(SCHEMAS) && schemas.containsKey(next.name()) && reached.add(next.name())) {
                pending.addAll(ReferenceText.in(schemas.get(next.name())));
            }
        }
        return reached;
    }
}
