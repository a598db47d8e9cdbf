package bo.org.cloud.cbba.logging;

/// The ids that every line of the current work carries. Bound to the thread; close it in a `finally` or a
/// try-with-resources, for threads are reused where they are not virtual.
public final class LogContext implements AutoCloseable {
    public static final String REQUEST_ID = "request_id";
    public static final String CORRELATION_ID = "correlation_id";
    public static final String SUBJECT = "subject";

    static final LogContext NONE = new LogContext();

    // One object instead of slf4j's MDC: that copies a map for each line.
    private static final ThreadLocal<LogContext> CURRENT = ThreadLocal.withInitial(() -> NONE);

    private final String requestId;
    private final String correlationId;
    private final LogContext outer;
    private String subject = "";

    private LogContext() {
        requestId = "";
        correlationId = "";
        outer = this;
    }

    private LogContext(String requestId, String correlationId, LogContext outer) {
        this.requestId = requestId;
        this.correlationId = correlationId;
        this.outer = outer;
    }

    public static LogContext open(String requestId, String correlationId) {
        var opened = new LogContext(requestId, correlationId, CURRENT.get());
        CURRENT.set(opened);
        return opened;
    }

    /// The verified subject of the call: an opaque id, hence no personal data. Without an open context it is
    /// ignored.
    public static void subject(String subject) {
        var current = CURRENT.get();
        if (current != NONE) {
            current.subject = subject;
        }
    }

    static LogContext current() {
        return CURRENT.get();
    }

    String requestId() {
        return requestId;
    }

    String correlationId() {
        return correlationId;
    }

    /// Empty until it is known.
    String subject() {
        return subject;
    }

    /// Lines carry what they carried before.
    @Override
    public void close() {
        CURRENT.set(outer);
    }
}
