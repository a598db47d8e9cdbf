package bo.org.cloud.cbba.store;

/// Secrets that people or infrastructure put where only the service reads them.
public interface Secrets {
    /// The value as it is now: whoever keeps it does not see that it was changed.
    ///
    /// @param name one that the service declares, e.g. `client-secret`
    /// @return as it was put there, a line end at its end left out
    /// @throws java.util.NoSuchElementException if it was never put there
    /// @throws IllegalArgumentException if the name could be that of something else: lower-case letters, digits and
    /// dashes make a name
    String load(String name);
}
