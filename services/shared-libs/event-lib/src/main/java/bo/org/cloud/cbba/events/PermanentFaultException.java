package bo.org.cloud.cbba.events;

/// A fault that no repetition mends: the event becomes a dead letter at once. Handlers may throw it too.
public final class PermanentFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String reason;

    /// @param reason SCREAMING_SNAKE, for operators to filter by
    /// @param detail without personal data
    public PermanentFaultException(String reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
    }

    public String reason() {
        return reason;
    }
}
