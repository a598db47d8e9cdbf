package bo.org.cloud.cbba.identity.domain;

/// Turns passwords into hashes, slowly on purpose, in a bounded pool.
public interface PasswordHashing {
    /// @throws HashingBusyException when the pool and its queue are full
    PasswordHash hash(String password);

    /// Whether `password` is the one behind `hash`; takes as long either way.
    ///
    /// @throws HashingBusyException when the pool and its queue are full
    boolean verify(String password, PasswordHash hash);

    /// Takes the time of a verification for accounts that do not exist, so that nobody learns which do.
    ///
    /// @throws HashingBusyException when the pool and its queue are full
    void verifyNothing(String password);

    /// Whether `hash` was made with other parameters than those in force.
    boolean isOutdated(PasswordHash hash);
}
