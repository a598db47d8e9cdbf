package bo.org.cloud.cbba.contract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The generated description of one operation: all that the runtime needs to know to guard it.
///
/// @param id the operationId
/// @param path template with the service's prefix, e.g. `/identity/api/v1/me`
/// @param status the one success status
/// @param requirement what the caller needs; public when it has no alternative
/// @param idempotent whether `Idempotency-Key` is honoured
/// @param versioned whether the resource has an `ETag`
/// @param preconditionRequired whether a change without `If-Match` is refused (428)
/// @param consumes media types of the body, empty where it has none
/// @param produces media type of the success body, empty where it has none
/// @param parameters the query parameters it knows
/// @param maxBodyBytes larger bodies are 413
/// @param cacheControl of the success answer
/// @param standard the foreign standard whose error shape holds instead of problem+json, e.g. `rfc6749`
/// @param problems every code that it may answer with
public record Operation(
        String id,
        String method,
        String path,
        int status,
        Requirement requirement,
        RateClass rateClass,
        boolean idempotent,
        boolean versioned,
        boolean preconditionRequired,
        List<String> consumes,
        Optional<String> produces,
        Set<String> parameters,
        int maxBodyBytes,
        String cacheControl,
        Optional<String> standard,
        Set<String> problems) {
    public Operation {
        consumes = List.copyOf(consumes);
        parameters = Set.copyOf(parameters);
        problems = Set.copyOf(problems);
    }

    public static OperationBuilder of(String id, String method, String path) {
        return new OperationBuilder(id, method, path);
    }
}
