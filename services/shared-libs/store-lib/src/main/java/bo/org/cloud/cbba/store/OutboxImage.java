package bo.org.cloud.cbba.store;

import java.util.Map;
import java.util.UUID;

/// An item of the outbox table as its stream shows it.
public final class OutboxImage {
    private static final String SHARD = DynamoRecords.shard(0).replace("0", "");

    private OutboxImage() {}

    /// @param attributes the item's attributes, all of them strings
    /// @throws IllegalArgumentException if it is no item of an outbox
    public static OutboxRecord read(Map<String, String> attributes) {
        var shard = attribute(attributes, "shard");
        if (!shard.startsWith(SHARD)) {
            throw new IllegalArgumentException("shard " + shard);
        }
        return new OutboxRecord(
                Integer.parseInt(shard.substring(SHARD.length())),
                UUID.fromString(attribute(attributes, "event_id")),
                attribute(attributes, "source"),
                attribute(attributes, "event_type"),
                attribute(attributes, "envelope"));
    }

    private static String attribute(Map<String, String> attributes, String name) {
        var value = attributes.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no " + name);
        }
        return value;
    }
}
