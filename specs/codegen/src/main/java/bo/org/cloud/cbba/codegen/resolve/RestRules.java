package bo.org.cloud.cbba.codegen.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Refuses REST contracts that cannot be honoured, each reason at its line.
final class RestRules {
    private final References references;
    private final Refusals refusals;
    private final SchemaRules schemas;
    private final List<OperationRule> operationRules;
    private final Map<String, Spot> operationIds = new HashMap<>();

    RestRules(References references, ProblemCatalogue problems, AccessMatrix access, Refusals refusals) {
        this.references = references;
        this.refusals = refusals;
        this.schemas = SchemaRules.ofRest(references, refusals);
        this.operationRules = List.of(
                this::requireUniqueId,
                new TraitRules(problems, refusals),
                new AccessRules(references, access, refusals),
                new ParameterRules(schemas, references, refusals),
                new BodyRules(schemas, references, refusals));
    }

    /// One thing that every operation is held to.
    @FunctionalInterface
    interface OperationRule {
        void requireOf(TerseOperation operation);
    }

    void requireHonourable(SpecFile file) {
        Keys.refuseUnknown(file.top(), RestVocabulary.ROOT, "a contract", refusals);
        if (!file.top().text("openapi").equals("3.0.3")) {
            refusals.add(
                    file.top().get("openapi"), "openapi must be 3.0.3, the version that the generators are proven on");
        }
        if (!file.isCommon()) {
            requireHome(file);
        }
        requireComponents(file.top().get("components"));
        for (var path : file.top().get("paths").fields()) {
            Keys.refuseUnknown(path, RestVocabulary.PATH, "a path", refusals);
        }
        for (var operation : TerseOperation.of(file, references)) {
            Keys.refuseUnknown(operation.spot(), RestVocabulary.OPERATION, "an operation", refusals);
            operationRules.forEach(rule -> rule.requireOf(operation));
        }
    }

    private void requireHome(SpecFile file) {
        if (!file.top().text("x-service").equals(file.service())) {
            refusals.add(file.top().get("x-service"), "x-service must be " + file.service() + ", as the file is named");
        }
        var servers = file.top().get("servers").items();
        if (servers.size() != 1 || !servers.getFirst().text("url").matches("/[a-z-]+")) {
            refusals.add(file.top().get("servers"), "servers must name one prefix such as /" + file.service());
        }
    }

    private void requireComponents(Spot components) {
        Keys.refuseUnknown(components, RestVocabulary.COMPONENTS, "components", refusals);
        components.get("schemas").fields().forEach(schemas::requireNamed);
        for (var parameter : components.get("parameters").fields()) {
            Keys.refuseUnknown(parameter, RestVocabulary.PARAMETER, "a parameter", refusals);
        }
        for (var header : components.get("headers").fields()) {
            Keys.refuseUnknown(header, RestVocabulary.HEADER, "a header", refusals);
            schemas.requireInline(header.get("schema"));
        }
        for (var example : components.get("examples").fields()) {
            Keys.refuseUnknown(example, RestVocabulary.EXAMPLE, "an example", refusals);
        }
    }

    private void requireUniqueId(TerseOperation operation) {
        var id = operation.id();
        if (id.isEmpty()) {
            refusals.add(operation.spot(), "operation has no operationId");
            return;
        }
        var spot = operation.spot().get("operationId");
        if (!id.matches("[a-z][a-zA-Z0-9]*")) {
            refusals.add(spot, "operationId " + id + " is not lowerCamelCase: it becomes a method's name");
        }
        var first = operationIds.putIfAbsent(id, spot);
        if (first != null) {
            refusals.add(
                    spot,
                    "operationId " + id + " is already used at " + first.file().name() + ":" + first.line());
        }
        if (operation.spot().get("tags").items().size() != 1) {
            refusals.add(operation.spot(), "operation " + id + " needs exactly one tag: it becomes the port's name");
        }
    }
}
