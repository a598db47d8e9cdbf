package bo.org.cloud.cbba.store;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Builds a DynamoDB item, and makes single attribute values. Read it back with [StoredItem].
public final class Attributes {
    private final Map<String, AttributeValue> item = new HashMap<>();

    private Attributes() {}

    public static Attributes item() {
        return new Attributes();
    }

    public static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }

    public static AttributeValue text(UUID value) {
        return AttributeValue.fromS(value.toString());
    }

    public static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }

    /// ISO 8601 with a fixed number of digits (microseconds), so that text sorts as time does.
    public static AttributeValue time(Instant value) {
        return AttributeValue.fromS(SortableTime.of(value));
    }

    /// Epoch seconds, rounded up: what a TTL attribute wants. DynamoDB removes it late, so check on reading.
    public static AttributeValue expiry(Instant value) {
        return number(value.plusNanos(999_999_999).getEpochSecond());
    }

    public static AttributeValue flag(boolean value) {
        return AttributeValue.fromBool(value);
    }

    public static AttributeValue bytes(byte[] value) {
        return AttributeValue.fromB(SdkBytes.fromByteArray(value));
    }

    public static AttributeValue texts(Collection<String> values) {
        return AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList());
    }

    public static AttributeValue texts(Map<String, String> values) {
        var map = new HashMap<String, AttributeValue>();
        values.forEach((name, value) -> map.put(name, text(value)));
        return AttributeValue.fromM(map);
    }

    public Attributes with(String name, AttributeValue value) {
        item.put(name, value);
        return this;
    }

    public Attributes with(String name, String value) {
        return with(name, text(value));
    }

    public Attributes with(String name, UUID value) {
        return with(name, text(value));
    }

    public Attributes with(String name, long value) {
        return with(name, number(value));
    }

    public Attributes with(String name, boolean value) {
        return with(name, flag(value));
    }

    public Attributes with(String name, Instant value) {
        return with(name, time(value));
    }

    public Attributes with(String name, Collection<String> values) {
        return with(name, texts(values));
    }

    public Attributes with(String name, Map<String, String> values) {
        return with(name, texts(values));
    }

    /// Leaves the attribute out when there is none.
    public Attributes withText(String name, Optional<String> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    /// Leaves the attribute out when there is none.
    public Attributes withTime(String name, Optional<Instant> value) {
        value.ifPresent(present -> with(name, present));
        return this;
    }

    public Map<String, AttributeValue> build() {
        return Map.copyOf(item);
    }
}
