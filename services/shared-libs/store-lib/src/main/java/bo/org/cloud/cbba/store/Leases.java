package bo.org.cloud.cbba.store;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Leases shared by all instances, such as that of an outbox shard. Time is the caller's: clocks may differ by
/// less than the length of a lease. Throws [bo.org.cloud.cbba.contract.work.StoreUnavailableException] if the
/// store does not answer in time.
public interface Leases {
    /// Takes the lease if it is free, has ended, or is the owner's already (the fence then stays).
    ///
    /// @return empty while another owner holds it
    Optional<Lease> acquire(String name, String owner, Duration length, Instant now);

    /// Prolongs a lease that is still ours, even past its end if nobody took it.
    ///
    /// @return empty if it was lost: stop at once
    Optional<Lease> renew(Lease lease, Duration length, Instant now);

    /// Lets others have it at once. A lost lease is left alone.
    void release(Lease lease);
}
