package bo.org.cloud.cbba.codegen.resolve;

import java.util.List;
import java.util.stream.Collectors;

/// The specs hold something that cannot be honoured; the message has one line per reason.
public final class RefusedSpecException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public RefusedSpecException(List<Refusal> refusals) {
        super(refusals.stream().map(Refusal::toString).collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    /// Sorted by file and line, never empty.
    public List<Refusal> refusals() {
        return refusals;
    }
}
