package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.node.ArrayNode;

/// Which parameters an operation takes besides its own.
final class HouseParameters {
    private HouseParameters() {}

    static void addTo(ArrayNode parameters, TerseOperation operation) {
        if (operation.spot().has("x-list")) {
            add(parameters, "Limit");
            add(parameters, "Cursor");
        }
        if (operation.says("x-idempotent")) {
            add(parameters, "IdempotencyKey");
        }
        if (operation.says("x-versioned")) {
            switch (operation.method()) {
                case "get" -> add(parameters, "IfNoneMatch");
                case "put", "patch", "delete" -> add(parameters, "IfMatch");
                default -> {} // a POST answers a version and is not conditional on one
            }
        }
        add(parameters, "AcceptLanguage");
        add(parameters, "XRequestId");
        add(parameters, "XCorrelationId");
        add(parameters, "Traceparent");
    }

    private static void add(ArrayNode parameters, String component) {
        parameters.add(Json.reference("parameters", component));
    }
}
