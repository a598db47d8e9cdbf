package bo.org.cloud.cbba.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries "there is something in the outbox" from a commit to the relay of this process.
final class OutboxSignal {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxSignal.class);

    private final List<IntConsumer> listeners = new CopyOnWriteArrayList<>();

    OutboxStore.Listening listen(IntConsumer wakeUp) {
        listeners.add(wakeUp);
        return () -> listeners.remove(wakeUp);
    }

    void raise(List<OutboxRecord> committed) {
        if (!listeners.isEmpty()) {
            committed.stream().mapToInt(OutboxRecord::shard).distinct().forEach(this::raise);
        }
    }

    /// A listener's fault is not the committer's: the commit is done, and polling finds the record.
    void raise(int shard) {
        for (var listener : listeners) {
            try {
                listener.accept(shard);
            } catch (RuntimeException e) {
                LOG.warn("outbox listener failed for shard {}", shard, e);
            }
        }
    }
}
