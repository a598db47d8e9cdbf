package bo.org.cloud.cbba.contract;

/// The classes of `x-rate-limit`; their figures are configuration.
public enum RateClass {
    /// Guessing at credentials: exact, per address and account.
    AUTH,
    WRITE,
    READ,
    SERVICE
}
