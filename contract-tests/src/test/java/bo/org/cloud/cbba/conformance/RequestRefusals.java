package bo.org.cloud.cbba.conformance;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/// What is wrong before the body: method, headers and parameters.
final class RequestRefusals {
    private static final String INVALID = "INVALID_PARAMETERS";
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private RequestRefusals() {}

    static List<Refusal> of(SpecOperation operation) {
        var call = Baseline.of(operation);
        var refusals = new ArrayList<Refusal>();
        METHODS.stream()
                .filter(method ->
                        !operation.document().methods(operation.path()).contains(method))
                .map(method -> Refusal.of(operation, method, call.method(method), 405, "METHOD_NOT_ALLOWED"))
                .forEach(refusals::add);
        if (!operation.successContent().isEmpty()) {
            refusals.add(Refusal.of(
                    operation, "an answer as plain text", call.header("Accept", "text/plain"), 406, "NOT_ACCEPTABLE"));
        }
        if (operation.spec().getString("x-standard", "").isEmpty()) {
            refusals.add(Refusal.of(operation, "an unknown parameter", call.query("zz", "1"), 400, INVALID)
                    .atParameter("query", "zz"));
        }
        operation.parameters("path").forEach(parameter -> refusals.add(unfitPath(operation, call, parameter)));
        operation.parameters("query").forEach(parameter -> refusals.add(unfitQuery(operation, call, parameter)));
        if (operation.isIdempotent()) {
            refusals.add(Refusal.of(
                            operation, "too long a key", call.header("Idempotency-Key", "k".repeat(256)), 400, INVALID)
                    .atParameter("header", "Idempotency-Key"));
        }
        if (operation.promises("PRECONDITION_FAILED")) {
            refusals.add(Refusal.of(
                    operation,
                    "a version that is gone",
                    call.header("If-Match", "\"987654321\""),
                    412,
                    "PRECONDITION_FAILED"));
        }
        return refusals;
    }

    private static Refusal unfitPath(SpecOperation operation, Sent call, JsonObject parameter) {
        var name = parameter.getString("name");
        var unfit = call.replacing(parameter.getString("example"), "not-what-it-should-be");
        return Refusal.of(operation, "an unfit " + name, unfit, 400, INVALID).atParameter("path", name);
    }

    private static Refusal unfitQuery(SpecOperation operation, Sent call, JsonObject parameter) {
        var name = parameter.getString("name");
        var unfit = call.query(name, "no such <value>");
        if (name.equals("cursor") || name.equals("token")) {
            // Opaque: only its writer knows what is wrong with it.
            var made = call.query(name, "A".repeat(64) + "." + "A".repeat(43));
            var code = name.equals("cursor") ? "INVALID_CURSOR" : "TOKEN_INVALID";
            return Refusal.of(operation, "a made-up " + name, made, name.equals("cursor") ? 400 : 422, code);
        }
        return Refusal.of(operation, "an unfit " + name, unfit, 400, INVALID).atParameter("query", name);
    }
}
