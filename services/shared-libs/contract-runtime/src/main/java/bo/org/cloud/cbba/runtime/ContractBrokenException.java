package bo.org.cloud.cbba.runtime;

/// A handler's answer is not what the operation's contract allows.
final class ContractBrokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    ContractBrokenException(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
