package bo.org.cloud.cbba.store;

import java.time.Instant;

/// The shared state of rate limits: one bucket per limited key, full at the beginning of each of its windows.
/// Throws [bo.org.cloud.cbba.contract.work.StoreUnavailableException] if the store does not answer in time.
public interface RateBuckets {
    /// Takes `wanted` tokens, or as many as there are. Begins a window if none is under way.
    ///
    /// @param bucket class and key
    /// @param wanted at least 1
    /// @param now by the caller's clock
    Grant take(String bucket, RateLimit limit, int wanted, Instant now);

    /// What was taken.
    ///
    /// @param tokens taken; 0 if the bucket was empty
    /// @param left in the bucket afterwards
    /// @param ends when the window ends: then tokens that were not spent are void, and the bucket is full again
    record Grant(int tokens, int left, Instant ends) {}
}
