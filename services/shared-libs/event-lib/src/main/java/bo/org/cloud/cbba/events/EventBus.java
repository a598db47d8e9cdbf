package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.OutboxRecord;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where facts leave to. Adapters: [EventBridgeBus] in AWS, [DirectBus] where there is no EventBridge.
public interface EventBus {
    /// At most so many records a call.
    int MAX_BATCH = 10;

    /// At most so much envelope, type and source a call, in UTF-8. EventBridge and SQS take 256 KiB with their own
    /// additions.
    int MAX_BATCH_BYTES = 250 * 1024;

    /// How long an adapter waits for an answer: much shorter than the lease under which a relay calls it.
    Duration TIMEOUT = Duration.ofSeconds(5);

    /// Hands records over, within the two limits.
    ///
    /// @return the event ids that were taken; the others may be tried again and then keep their ids
    /// @throws BusUnavailableException if the bus does not answer: it is not known what was taken
    Set<UUID> publish(List<OutboxRecord> records);
}
