package bo.org.cloud.cbba.contract.work;

/// The store did not answer, or not in time.
public final class StoreUnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String what) {
        super(what);
    }

    public StoreUnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
