package bo.org.cloud.cbba.lambda;

/// An invocation that this function does not do. Lambda reports it as the function's error, with the code first in
/// the message; nothing was done.
public final class RefusedEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// Why an event is refused.
    public enum Code {
        /// No JSON object, or a field of its kind of event is missing or of another type.
        MALFORMED_EVENT,
        /// Of no kind that is known here.
        UNKNOWN_TRIGGER,
        /// An HTTP event of another payload format than 2.0.
        UNSUPPORTED_PAYLOAD_FORMAT,
        /// Of a known kind that this service has no use for.
        TRIGGER_NOT_SERVED,
        /// From a queue or table of somebody else's.
        FOREIGN_SOURCE,
        /// A schedule that this service does not have.
        UNKNOWN_SCHEDULE
    }

    private final Code code;

    RefusedEventException(Code code, String detail) {
        super(code + ": " + detail);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
