package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.OutboxRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/// EventBridge's `PutEvents`; what it refuses of a batch stays in the outbox.
public final class EventBridgeBus implements EventBus {
    private static final Logger LOG = LoggerFactory.getLogger(EventBridgeBus.class);

    private final EventBridgeClient client;
    private final String busName;

    /// @param busName e.g. `ugsys-event-bus`
    public EventBridgeBus(EventBridgeClient client, String busName) {
        this.client = client;
        this.busName = busName;
    }

    @Override
    public Set<UUID> publish(List<OutboxRecord> records) {
        var entries = records.stream().map(this::entry).toList();
        try {
            var results = client.putEvents(request -> request.entries(entries)
                            .overrideConfiguration(limits -> limits.apiCallTimeout(EventBus.TIMEOUT)))
                    .entries();
            var taken = new HashSet<UUID>();
            for (var i = 0; i < results.size(); i++) {
                var record = records.get(i);
                if (results.get(i).errorCode() == null) {
                    taken.add(record.eventId());
                } else {
                    LOG.warn(
                            "{} {} not taken: {}",
                            record.eventType(),
                            record.eventId(),
                            results.get(i).errorCode());
                }
            }
            return taken;
        } catch (SdkException failed) {
            throw new BusUnavailableException("PutEvents", failed);
        }
    }

    private PutEventsRequestEntry entry(OutboxRecord record) {
        return PutEventsRequestEntry.builder()
                .eventBusName(busName)
                .source(record.source())
                .detailType(record.eventType())
                .detail(record.envelope())
                .build();
    }
}
