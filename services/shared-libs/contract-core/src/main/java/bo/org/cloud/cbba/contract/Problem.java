package bo.org.cloud.cbba.contract;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A problem document (RFC 9457) with the members that this platform adds: `code`, `request_id`, `errors`.
///
/// `type`, `title`, `detail` and `instance` are empty until the runtime writes the answer, and `type` is always
/// present in an answer. `extensions` holds the further members that the catalogue lists for the code.
public record Problem(
        Optional<URI> type,
        Optional<String> title,
        int status,
        Optional<String> detail,
        Optional<String> instance,
        String code,
        Optional<String> requestId,
        List<FieldError> errors,
        Map<String, Object> extensions) {
    /// More faults than this are not listed: a caller mends those first.
    public static final int MAX_ERRORS = 100;

    public Problem {
        errors = List.copyOf(errors);
        extensions = Map.copyOf(extensions);
    }

    static Problem of(ProblemType type, List<FieldError> errors, Map<String, Object> extensions) {
        return new Problem(
                Optional.empty(),
                Optional.empty(),
                type.status(),
                Optional.empty(),
                Optional.empty(),
                type.code(),
                Optional.empty(),
                errors,
                extensions);
    }
}
