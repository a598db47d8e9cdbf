package bo.org.cloud.cbba.contract.json;

/// JSON that cannot be read at all, or (for events) not as what the contract says.
public final class MalformedJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what what is wrong and where, without any of the content
    public MalformedJsonException(String what) {
        super(what, null, false, false);
    }
}
