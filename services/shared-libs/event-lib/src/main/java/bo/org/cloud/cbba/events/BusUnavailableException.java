package bo.org.cloud.cbba.events;

/// The bus or a queue did not answer, or not in time.
public final class BusUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BusUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
