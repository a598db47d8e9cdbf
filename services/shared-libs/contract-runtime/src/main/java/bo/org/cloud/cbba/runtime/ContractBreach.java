package bo.org.cloud.cbba.runtime;

/// Hears of an answer that the operation's contract does not allow. The caller gets `INTERNAL_ERROR` instead of
/// it; tests listen here and fail.
@FunctionalInterface
public interface ContractBreach {
    /// Called before the caller is answered.
    ///
    /// @param what e.g. `problem USER_GONE is not among the operation's problems`
    void report(String operationId, String what);
}
