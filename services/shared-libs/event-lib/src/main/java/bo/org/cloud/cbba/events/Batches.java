package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.OutboxRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Cuts pending records into batches that a bus takes in one call, in their order. A record that no bus can
/// take is set apart, so that it holds up nobody.
///
/// @param oversize records beyond the limit even alone
record Batches(List<List<OutboxRecord>> batches, List<OutboxRecord> oversize) {
    static Batches of(List<OutboxRecord> pending) {
        var batches = new ArrayList<List<OutboxRecord>>();
        var oversize = new ArrayList<OutboxRecord>();
        var batch = new ArrayList<OutboxRecord>();
        var bytes = 0;
        for (var record : pending) {
            var size = sizeOf(record);
            if (size > EventBus.MAX_BATCH_BYTES) {
                oversize.add(record);
                continue;
            }
            if (batch.size() == EventBus.MAX_BATCH || bytes + size > EventBus.MAX_BATCH_BYTES) {
                batches.add(List.copyOf(batch));
                batch.clear();
                bytes = 0;
            }
            batch.add(record);
            bytes += size;
        }
        if (!batch.isEmpty()) {
            batches.add(List.copyOf(batch));
        }
        return new Batches(batches, oversize);
    }

    private static int sizeOf(OutboxRecord record) {
        return length(record.envelope()) + length(record.eventType()) + length(record.source());
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
