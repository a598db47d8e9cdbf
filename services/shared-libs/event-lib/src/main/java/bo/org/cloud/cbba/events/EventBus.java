package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.OutboxRecord;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where facts leave to. Adapters: [EventBridgeBus] in AWS, [DirectBus] where there is no EventBridge.
public interface EventBus {
    /// At most so many records a call.
    int MAX_BATCH = 10;

    /// Hands records over.
    ///
    /// @return the event ids that were taken; the others may be tried again and then keep their ids
    /// @throws BusUnavailableException if the bus does not answer: it is not known what was taken
    Set<UUID> publish(List<OutboxRecord> records);
}
