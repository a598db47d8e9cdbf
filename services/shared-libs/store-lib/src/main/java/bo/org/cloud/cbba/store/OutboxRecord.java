package bo.org.cloud.cbba.store;

import java.util.UUID;

/// An event that was committed and not yet seen to be published.
///
/// @param shard 0 until the number of shards; all events of one subject share one
/// @param eventType the `detail-type`
/// @param envelope the whole envelope as JSON text; the payload of a sensitive event is encrypted in it
public record OutboxRecord(int shard, UUID eventId, String source, String eventType, String envelope) {
    /// Leaves the envelope out: it carries personal data.
    @Override
    public String toString() {
        return "OutboxRecord[" + shard + ", " + eventType + ", " + eventId + "]";
    }
}
