package bo.org.cloud.cbba.identity.domain;

/// All hashing threads are busy and the queue is full: better refused at once than late.
public final class HashingBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public HashingBusyException() {
        super("hashing pool is full", null, false, false);
    }
}
