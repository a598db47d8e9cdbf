package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.Problem;
import bo.org.cloud.cbba.contract.ProblemCodec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import bo.org.cloud.cbba.contract.json.Scalars;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads what a service answered instead of a success, whatever it is: a problem document (RFC 9457), an OAuth
/// error (RFC 6749 section 5.2), or the page of a proxy.
final class ProblemReader {
    private ProblemReader() {}

    /// Never fails: what has no code of its own gets `HTTP_<status>`.
    ///
    /// @param requestId of the answer's header, for answers that name none themselves
    static Problem read(int status, byte[] body, Optional<String> requestId) {
        try {
            return Json.readTolerantly(ProblemCodec.INSTANCE, body);
        } catch (MalformedJsonException noProblem) {
            return foreign(status, members(body), requestId);
        }
    }

    private static Map<?, ?> members(byte[] body) {
        try {
            return Json.readTolerantly(Scalars.ANY, body) instanceof Map<?, ?> members ? members : Map.of();
        } catch (MalformedJsonException noJson) {
            return Map.of();
        }
    }

    private static Problem foreign(int status, Map<?, ?> members, Optional<String> requestId) {
        return new Problem(
                Optional.empty(),
                Optional.empty(),
                status,
                text(members, "detail").or(() -> text(members, "error_description")),
                Optional.empty(),
                text(members, "code")
                        .or(() -> text(members, "error"))
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .orElse("HTTP_" + status),
                requestId,
                List.of(),
                Map.of());
    }

    private static Optional<String> text(Map<?, ?> members, String name) {
        return members.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
