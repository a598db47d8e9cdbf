package bo.org.cloud.cbba.contract;

/// A token that proves nothing. `reason` is for logs and the `error_description` of `WWW-Authenticate`
/// (RFC 6750 section 3) and never holds any part of the token.
public final class UnauthenticatedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnauthenticatedException(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
