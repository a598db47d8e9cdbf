package bo.org.cloud.cbba.codegen.resolve;

import java.util.Collection;

/// Nothing is open by omission, and nothing is asked that the runtime could not check.
final class AccessRules implements RestRules.OperationRule {
    private static final int MAX_MINUTES = 60;

    private final References references;
    private final AccessMatrix access;
    private final Refusals refusals;

    AccessRules(References references, AccessMatrix access, Refusals refusals) {
        this.references = references;
        this.access = access;
        this.refusals = refusals;
    }

    @Override
    public void requireOf(TerseOperation operation) {
        requireSchemes(operation);
        var alternatives = operation.spot().get("x-requires");
        if (operation.isPublic() && alternatives.exists()) {
            refusals.add(alternatives, "a public operation (security: []) requires nothing");
        } else if (alternatives.items().isEmpty() && operation.takesBearer() && !operation.letsStrangersIn()) {
            refusals.add(
                    operation.spot(), "x-requires is missing: say what the caller needs, or security: [] if public");
        }
        for (var alternative : alternatives.items()) {
            if (alternative.fields().isEmpty()) {
                refusals.add(alternative, "an alternative of x-requires names at least one condition");
            }
            alternative.fields().forEach(condition -> requireCondition(operation, condition));
        }
    }

    private void requireSchemes(TerseOperation operation) {
        for (var alternative : operation.spot().get("security").items()) {
            for (var scheme : alternative.fields()) {
                if (!isScheme(operation.file(), scheme.key())) {
                    refusals.add(scheme, "unknown security scheme " + scheme.key());
                }
            }
        }
    }

    private boolean isScheme(SpecFile file, String name) {
        var pointer = "#/components/securitySchemes/" + name;
        return references.target(file, pointer).isPresent()
                || references.target(file, "./common.yaml" + pointer).isPresent();
    }

    private void requireCondition(TerseOperation operation, Spot condition) {
        switch (condition.key()) {
            case "permission" -> requireKnown(condition, access.permissions().keySet());
            case "scope" -> requireKnown(condition, access.scopes().keySet());
            case "owner" -> requireOwner(operation, condition);
            case "user" -> {
                if (!condition.node().asBoolean()) {
                    refusals.add(condition, "user can only be true");
                }
            }
            case "step_up" -> {
                var minutes = condition.node().asInt();
                if (minutes < 1 || minutes > MAX_MINUTES) {
                    refusals.add(condition, "step_up must be 1 to " + MAX_MINUTES + " minutes");
                }
            }
            default -> refusals.add(condition, "unknown condition " + condition.key() + " in x-requires");
        }
    }

    private void requireKnown(Spot condition, Collection<String> known) {
        if (!known.contains(condition.text())) {
            refusals.add(
                    condition,
                    "unknown " + condition.key() + " " + condition.text() + ": not in specs/permissions.yaml"
                            + Keys.hint(condition.text(), known));
        }
    }

    private void requireOwner(TerseOperation operation, Spot condition) {
        if (!condition.text().equals("resource") && !operation.hasParameter("path", condition.text())) {
            refusals.add(condition, "owner " + condition.text() + " is no path parameter of this operation");
        }
    }
}
