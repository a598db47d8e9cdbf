package bo.org.cloud.cbba.conformance;

import java.util.List;

/// Requests of an operation with nothing wrong in them, for tests to break in one place.
final class Baseline {
    private static final List<Caller> CALLERS = Caller.all(Stage.CAST);

    private Baseline() {}

    static List<Caller> callers() {
        return CALLERS;
    }

    /// As the first of its examples, from somebody who may.
    static Sent of(SpecOperation operation) {
        return authorized(operation, SpecExample.of(operation).getFirst().request());
    }

    /// As the first of its examples in a media type, from somebody who may.
    static Sent of(SpecOperation operation, String mediaType) {
        return SpecExample.of(operation).stream()
                .map(SpecExample::request)
                .filter(request -> mediaType.equals(request.headers().get("Content-Type")))
                .findFirst()
                .map(request -> authorized(operation, request))
                .orElseThrow();
    }

    private static Sent authorized(SpecOperation operation, Sent request) {
        if (!operation.needsToken()) {
            return request;
        }
        var caller = CALLERS.stream().filter(each -> each.mayCall(operation)).findFirst();
        return request.bearer(caller.orElseThrow(() -> new AssertionError("nobody here may " + operation))
                .token());
    }
}
