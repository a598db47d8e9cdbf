package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.work.StoredAnswer;

/// Ends a call whose key has been answered before: leaves the route without running the handler.
final class ReplayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient StoredAnswer answer;

    ReplayException(StoredAnswer answer) {
        super("answered before", null, false, false);
        this.answer = answer;
    }

    StoredAnswer answer() {
        return answer;
    }
}
