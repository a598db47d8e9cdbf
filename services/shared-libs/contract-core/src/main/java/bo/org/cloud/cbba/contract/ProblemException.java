package bo.org.cloud.cbba.contract;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a caller is told instead of a success: thrown by handlers and by the runtime, and by generated clients
/// when a service answered so. It says what happened in the contract's terms and is no fault of the program,
/// hence it has no stack trace.
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Optional<Duration> retryAfter;
    private boolean keepsWork;

    /// A problem that a service is about to answer with; the runtime fills in texts and the request's ids.
    public ProblemException(ProblemType type, List<FieldError> errors, Map<String, Object> extensions) {
        this(Problem.of(type, errors, extensions), Optional.empty());
    }

    /// A problem as it stands, `retryAfter` being what the `Retry-After` header says (RFC 9110 section 10.2.3).
    public ProblemException(Problem problem, Optional<Duration> retryAfter) {
        super(problem.code(), null, false, false);
        this.problem = problem;
        this.retryAfter = retryAfter;
    }

    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, List.of(), Map.of());
    }

    /// `retryAfter` is rounded up to whole seconds where it is sent.
    public static ProblemException of(ProblemType type, Duration retryAfter) {
        return new ProblemException(Problem.of(type, List.of(), Map.of()), Optional.of(retryAfter));
    }

    public static ProblemException of(ProblemType type, List<FieldError> errors) {
        return new ProblemException(type, errors, Map.of());
    }

    /// Says that what was enlisted before this refusal is to be committed all the same: a failed attempt that
    /// counts, a replayed token that ends its session. Without it a refusal leaves nothing behind.
    public final ProblemException keepingWork() {
        keepsWork = true;
        return this;
    }

    public final boolean keepsWork() {
        return keepsWork;
    }

    public final Problem problem() {
        return problem;
    }

    public final String code() {
        return problem.code();
    }

    public final int status() {
        return problem.status();
    }

    public final List<FieldError> errors() {
        return problem.errors();
    }

    public final Optional<Duration> retryAfter() {
        return retryAfter;
    }

    @Override
    public String getMessage() {
        return problem.status() + " " + problem.code()
                + problem.requestId().map(id -> " (request " + id + ")").orElse("");
    }
}
