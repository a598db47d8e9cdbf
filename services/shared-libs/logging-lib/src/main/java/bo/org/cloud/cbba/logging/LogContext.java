package bo.org.cloud.cbba.logging;

import org.slf4j.MDC;

/// The ids that every line of the current work carries. Bound to the thread; close it in a `finally` or a
/// try-with-resources, for threads are reused where they are not virtual.
public final class LogContext implements AutoCloseable {
    public static final String REQUEST_ID = "request_id";
    public static final String CORRELATION_ID = "correlation_id";
    public static final String SUBJECT = "subject";

    private LogContext() {}

    public static LogContext open(String requestId, String correlationId) {
        MDC.put(REQUEST_ID, requestId);
        MDC.put(CORRELATION_ID, correlationId);
        return new LogContext();
    }

    /// The verified subject of the call: an opaque id, hence no personal data.
    public static void subject(String subject) {
        MDC.put(SUBJECT, subject);
    }

    @Override
    public void close() {
        MDC.remove(REQUEST_ID);
        MDC.remove(CORRELATION_ID);
        MDC.remove(SUBJECT);
    }
}
