package bo.org.cloud.cbba.contract.work;

import java.time.Instant;
import java.util.Optional;

/// The store behind units of work: one adapter per engine.
public interface WorkStore {
    UnitOfWork begin(WorkContext context);

    /// Commits state, outbox, audit and the idempotency record in one transaction.
    ///
    /// @throws ConditionLostException if another change came first; nothing was written, and the handler may
    ///     run again
    /// @throws StoreUnavailableException if it is not known to have been written
    void commit(UnitOfWork work, Optional<Completion> completion);

    /// Claims an idempotency key before the handler runs.
    ///
    /// @throws StoreUnavailableException if the store does not answer in time
    Claim claim(IdempotentCall call, Instant now);

    /// Frees a claimed key whose call was refused: only successes are remembered. A lost claim is left alone.
    void release(IdempotentCall call, long fence);

    /// Whether the store answers, for readiness.
    boolean isAvailable();
}
