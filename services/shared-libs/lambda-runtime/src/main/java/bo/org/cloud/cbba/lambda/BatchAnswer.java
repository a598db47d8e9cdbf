package bo.org.cloud.cbba.lambda;

import jakarta.json.JsonObject;
import java.util.Collection;

/// What an event source mapping with `ReportBatchItemFailures` is told.
final class BatchAnswer {
    private BatchAnswer() {}

    /// @param identifiers message ids or sequence numbers; empty if all went well
    static JsonObject failures(Collection<String> identifiers) {
        var failures = EventFields.JSON.createArrayBuilder();
        identifiers.forEach(
                id -> failures.add(EventFields.JSON.createObjectBuilder().add("itemIdentifier", id)));
        return EventFields.JSON
                .createObjectBuilder()
                .add("batchItemFailures", failures)
                .build();
    }
}
