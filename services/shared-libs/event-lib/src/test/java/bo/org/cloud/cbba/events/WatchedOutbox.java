package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.store.OutboxStore;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/// An outbox that counts how often it is read, and does not forget while the test says so.
final class WatchedOutbox implements OutboxStore {
    private final OutboxStore outbox;
    private final AtomicInteger reads = new AtomicInteger();
    private volatile boolean forgets = true;

    WatchedOutbox(OutboxStore outbox) {
        this.outbox = outbox;
    }

    int reads() {
        return reads.get();
    }

    /// As after a crash between the publication and its deletion.
    void forget(boolean does) {
        forgets = does;
    }

    @Override
    public int shards() {
        return outbox.shards();
    }

    @Override
    public List<OutboxRecord> pending(int shard, int limit) {
        var found = outbox.pending(shard, limit);
        reads.incrementAndGet();
        return found;
    }

    @Override
    public void delete(Collection<OutboxRecord> records) {
        if (!forgets) {
            throw new StoreUnavailableException("delete", new IllegalStateException(records.size() + " not deleted"));
        }
        outbox.delete(records);
    }

    @Override
    public long count() {
        return outbox.count();
    }

    @Override
    public Listening onCommit(IntConsumer wakeUp) {
        return outbox.onCommit(wakeUp);
    }
}
