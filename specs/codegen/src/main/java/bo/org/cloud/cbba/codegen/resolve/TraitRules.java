package bo.org.cloud.cbba.codegen.resolve;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an operation says of itself with `x-...` must have a meaning, and the meanings must go together.
final class TraitRules implements RestRules.OperationRule {
    private static final List<String> RATE_CLASSES = List.of("auth", "write", "read", "service");
    private static final Set<String> FLAGS = Set.of("x-idempotent", "x-versioned", "x-credential");
    private static final int MAX_BODY = 6_291_456;

    private final ProblemCatalogue problems;
    private final Refusals refusals;

    TraitRules(ProblemCatalogue problems, Refusals refusals) {
        this.problems = problems;
        this.refusals = refusals;
    }

    @Override
    public void requireOf(TerseOperation operation) {
        requireValues(operation);
        requireHarmony(operation);
        requireProblems(operation);
        requireOneSuccess(operation);
    }

    private void requireValues(TerseOperation operation) {
        var spot = operation.spot();
        for (var flag : FLAGS) {
            written(spot, flag)
                    .filter(value -> !value.node().isBoolean())
                    .ifPresent(value -> refusals.add(value, flag + " must be true or false"));
        }
        if (!spot.has("x-rate-limit")) {
            refusals.add(spot, "x-rate-limit is missing: one of " + String.join(", ", RATE_CLASSES));
        }
        requireOneOf(spot, "x-rate-limit", RATE_CLASSES);
        requireOneOf(spot, "x-precondition", List.of("required"));
        requireOneOf(spot, "x-accepted", List.of("silent"));
        written(spot, "x-standard")
                .filter(value -> ForeignStandard.named(value.text()).isEmpty())
                .ifPresent(value -> refusals.add(
                        value, "unknown x-standard " + value.text() + ": one of " + ForeignStandard.names()));
        written(spot, "x-max-body")
                .filter(value -> !value.node().isInt()
                        || value.node().asInt() < 1
                        || value.node().asInt() > MAX_BODY)
                .ifPresent(value -> refusals.add(value, "x-max-body must be 1 to " + MAX_BODY + " bytes"));
    }

    private void requireOneOf(Spot spot, String key, List<String> values) {
        written(spot, key)
                .filter(value -> !values.contains(value.text()))
                .ifPresent(value -> refusals.add(
                        value, "unknown " + key + " " + value.text() + ": one of " + String.join(", ", values)));
    }

    private void requireHarmony(TerseOperation operation) {
        var spot = operation.spot();
        if (operation.says("x-idempotent") && !operation.isPost()) {
            refusals.add(spot.get("x-idempotent"), "x-idempotent is for POST: other methods repeat harmlessly");
        }
        if (operation.says("x-idempotent") && operation.says("x-credential")) {
            refusals.add(spot.get("x-idempotent"), "an answer that carries a credential is never stored for replay");
        }
        var creates = operation.isPost() && operation.answers("201");
        if (creates && !operation.says("x-idempotent") && !operation.says("x-credential")) {
            refusals.add(spot, "a POST that creates needs x-idempotent: true (or x-credential: true)");
        }
        if (spot.has("x-precondition") && !operation.says("x-versioned")) {
            refusals.add(spot.get("x-precondition"), "x-precondition needs x-versioned: true");
        }
        if (spot.has("x-accepted") && !operation.answers("202")) {
            refusals.add(spot.get("x-accepted"), "x-accepted is for operations that answer 202");
        }
        if (spot.has("x-list") && !operation.method().equals("get")) {
            refusals.add(spot.get("x-list"), "x-list is for GET");
        }
        if (spot.has("x-max-body") && !operation.hasBody()) {
            refusals.add(spot.get("x-max-body"), "x-max-body without a requestBody");
        }
    }

    private void requireProblems(TerseOperation operation) {
        for (var code : operation.spot().get("x-problems").items()) {
            if (problems.find(code.text()).isEmpty()) {
                var known = problems.all().stream().map(ProblemEntry::code).toList();
                refusals.add(
                        code,
                        "unknown problem code " + code.text() + ": not in specs/problems.yaml"
                                + Keys.hint(code.text(), known));
            }
        }
    }

    private void requireOneSuccess(TerseOperation operation) {
        var successes = operation.successes();
        if (successes.size() != 1 && !operation.spot().has("x-list")) {
            var found = successes.stream().map(Spot::key).toList();
            refusals.add(operation.spot(), "exactly one success response is needed, not " + found);
        }
        for (var response : operation.responses()) {
            if (!response.key().startsWith("2") && !operation.hasForeignErrors()) {
                refusals.add(
                        response, "response " + response.key() + " is added by the resolver: name codes in x-problems");
            }
        }
        var errors = operation.responses().stream()
                .filter(response -> response.key().matches("[45].."))
                .count();
        if (operation.hasForeignErrors() && errors == 0) {
            refusals.add(
                    operation.spot().get("x-standard"),
                    "x-standard " + operation.text("x-standard") + " needs its error responses written out");
        }
    }

    private static Optional<Spot> written(Spot spot, String key) {
        return Optional.of(spot.get(key)).filter(Spot::exists);
    }
}
