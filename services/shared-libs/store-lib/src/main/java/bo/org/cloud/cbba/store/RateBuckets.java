package bo.org.cloud.cbba.store;

import java.time.Instant;

/// The shared state of rate limits: one bucket per limited key, decided by a conditional write (GCRA).
/// Throws [bo.org.cloud.cbba.contract.work.StoreUnavailableException] if the store does not answer in time.
public interface RateBuckets {
    /// Takes `wanted` tokens, or as many as there are.
    ///
    /// @param bucket class and key
    /// @param wanted at least 1
    /// @param now by the caller's clock
    Grant take(String bucket, Gcra rate, int wanted, Instant now);

    /// What was taken.
    ///
    /// @param tokens taken; 0 if the bucket was empty
    /// @param arrival GCRA's theoretical arrival time afterwards: the bucket is full at or after it
    record Grant(int tokens, Instant arrival) {}
}
