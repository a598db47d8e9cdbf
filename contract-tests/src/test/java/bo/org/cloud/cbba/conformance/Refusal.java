package bo.org.cloud.cbba.conformance;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Predicate;

/// A wrong request and what has to be said to it.
///
/// @param fault what one of the listed faults has to be like
record Refusal(
        SpecOperation operation,
        String what,
        Sent request,
        int status,
        String code,
        Optional<Predicate<JsonObject>> fault) {
    static Refusal of(SpecOperation operation, String what, Sent request, int status, String code) {
        return new Refusal(operation, what, request, status, code, Optional.empty());
    }

    /// That names a place in the body.
    Refusal at(String pointer, String faultCode) {
        return listing(fault -> fault.getString("pointer", "none").equals(pointer)
                && fault.getString("code").equals(faultCode));
    }

    /// That names a parameter.
    Refusal atParameter(String in, String name) {
        return listing(fault -> fault.containsKey("parameter")
                && fault.getJsonObject("parameter").getString("in").equals(in)
                && fault.getJsonObject("parameter").getString("name").equals(name));
    }

    private Refusal listing(Predicate<JsonObject> wanted) {
        return new Refusal(operation, what, request, status, code, Optional.of(wanted));
    }

    @Override
    public String toString() {
        return operation + ": " + what + " is " + status;
    }
}
