package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.store.OutboxStore;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Publishes records that somebody else found in the outbox, such as a stream of its table, and then forgets them.
/// It takes no lease: that the sweep of an [OutboxRelay] meets the same record is seldom, and consumers know it by
/// its id.
public final class OutboxPublication {
    private static final Logger LOG = LoggerFactory.getLogger(OutboxPublication.class);

    private final OutboxStore outbox;
    private final EventBus bus;

    public OutboxPublication(OutboxStore outbox, EventBus bus) {
        this.outbox = outbox;
        this.bus = bus;
    }

    /// @param records in their order
    /// @return the event ids that the bus did not take and may take later. What no bus can take is not among them,
    ///     or it would hold up all that comes after it; it stays in the outbox.
    /// @throws BusUnavailableException if it is not known what was taken
    public Set<UUID> publish(List<OutboxRecord> records) {
        var cut = Batches.of(records);
        cut.oversize().forEach(record -> LOG.error("too large for any bus, left in the outbox: {}", record));
        var left = new HashSet<UUID>();
        for (var batch : cut.batches()) {
            var taken = bus.publish(batch);
            outbox.delete(batch.stream()
                    .filter(record -> taken.contains(record.eventId()))
                    .toList());
            batch.stream()
                    .map(OutboxRecord::eventId)
                    .filter(id -> !taken.contains(id))
                    .forEach(left::add);
        }
        return left;
    }
}
