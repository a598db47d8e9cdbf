package bo.org.cloud.cbba.store;

import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

/// What is committed and waits for the bus. Every method throws
/// [bo.org.cloud.cbba.contract.work.StoreUnavailableException] if the store does not answer in time.
///
/// Records are found by being there, never by a watermark: a later commit may have a lower id.
public interface OutboxStore {
    int shards();

    /// The oldest pending records of a shard by event id, at most `limit`; read consistently.
    List<OutboxRecord> pending(int shard, int limit);

    /// Forgets records that the bus has taken. One that is gone already is no fault.
    void delete(Collection<OutboxRecord> records);

    /// How many are pending over all shards; reads the whole backlog.
    long count();

    /// Calls `wakeUp` with the shard after each commit that adds to it, until the result is closed: commits of
    /// this process always, those of others where the engine can tell (PostgreSQL). It may be called too often,
    /// and never for what another process wrote before: poll as well. It runs in the committing thread, so it
    /// must not block.
    Listening onCommit(IntConsumer wakeUp);

    /// Ends the calls.
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }
}
