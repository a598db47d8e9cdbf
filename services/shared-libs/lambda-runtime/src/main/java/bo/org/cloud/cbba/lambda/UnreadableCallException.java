package bo.org.cloud.cbba.lambda;

/// An HTTP event that holds no call that HTTP could carry. The message reaches no caller.
final class UnreadableCallException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableCallException(String reason) {
        super(reason);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
