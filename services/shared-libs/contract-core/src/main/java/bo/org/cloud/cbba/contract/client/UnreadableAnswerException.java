package bo.org.cloud.cbba.contract.client;

/// The service answered with a success that its contract does not know: it is broken, or it is not the service.
public final class UnreadableAnswerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    UnreadableAnswerException(String operationId, int status, Exception cause) {
        super("the answer " + status + " to " + operationId + " cannot be read", cause);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
