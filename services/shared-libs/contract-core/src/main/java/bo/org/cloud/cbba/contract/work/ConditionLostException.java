package bo.org.cloud.cbba.contract.work;

/// A condition of a commit did not hold: somebody else changed the same thing first. Nothing was written.
public final class ConditionLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /// @param what which write lost, without personal data, e.g. `users PROFILE version 3`
    public ConditionLostException(String what) {
        super(what, null, false, false);
    }
}
