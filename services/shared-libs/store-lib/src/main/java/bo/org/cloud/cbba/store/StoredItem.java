package bo.org.cloud.cbba.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a DynamoDB item that was built with [Attributes].
///
/// Methods without `find` expect the attribute and throw [IllegalStateException] naming it, never its content.
public record StoredItem(Map<String, AttributeValue> attributes) {
    public String text(String name) {
        return required(name).s();
    }

    public Optional<String> findText(String name) {
        return find(name).map(AttributeValue::s);
    }

    public UUID uuid(String name) {
        return UUID.fromString(text(name));
    }

    public long number(String name) {
        return Long.parseLong(required(name).n());
    }

    public Optional<Long> findNumber(String name) {
        return find(name).map(AttributeValue::n).map(Long::valueOf);
    }

    /// False when the attribute is missing.
    public boolean flag(String name) {
        return find(name).map(AttributeValue::bool).orElse(false);
    }

    public Instant time(String name) {
        return Instant.parse(text(name));
    }

    public Optional<Instant> findTime(String name) {
        return findText(name).map(Instant::parse);
    }

    public byte[] bytes(String name) {
        return required(name).b().asByteArray();
    }

    /// Empty when the attribute is missing.
    public List<String> texts(String name) {
        return find(name)
                .map(list -> list.l().stream().map(AttributeValue::s).toList())
                .orElse(List.of());
    }

    /// Empty when the attribute is missing.
    public Map<String, String> textMap(String name) {
        var map = new LinkedHashMap<String, String>();
        find(name).ifPresent(found -> found.m().forEach((key, value) -> map.put(key, value.s())));
        return map;
    }

    private Optional<AttributeValue> find(String name) {
        return Optional.ofNullable(attributes.get(name));
    }

    private AttributeValue required(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("stored item without " + name));
    }
}
