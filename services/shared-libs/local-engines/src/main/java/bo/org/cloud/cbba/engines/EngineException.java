package bo.org.cloud.cbba.engines;

/// An engine could not be started, reached or ended; the message says what a person can do about it.
public final class EngineException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EngineException(String message) {
        super(message);
    }

    public EngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
