package bo.org.cloud.cbba.contract.client;

/// No answer came: connecting failed, the connection broke, or the time was up. Whether the service acted on the
/// call is not known. The failures of earlier tries are suppressed on the cause.
public final class ServiceUnreachableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServiceUnreachableException(String operationId, Exception cause) {
        super("no answer to " + operationId, cause);
    }
}
