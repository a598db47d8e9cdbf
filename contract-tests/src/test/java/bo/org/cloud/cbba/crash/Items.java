package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.store.TableSpec;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The items of a table by one of their attributes.
final class Items {
    private static final AttributeValue NONE = AttributeValue.fromS("");

    private final Map<String, Map<String, AttributeValue>> byKey;

    private Items(Map<String, Map<String, AttributeValue>> byKey) {
        this.byKey = byKey;
    }

    static Items of(Stores stores, TableSpec table, String key) {
        return new Items(
                stores.items(table).stream().collect(Collectors.toMap(item -> text(item, key), Function.identity())));
    }

    Map<String, Map<String, AttributeValue>> all() {
        return byKey;
    }

    /// An attribute as text; empty if it or the item is missing.
    String text(String key, String attribute) {
        return Optional.ofNullable(byKey.get(key))
                .map(item -> text(item, attribute))
                .orElse("");
    }

    static String text(Map<String, AttributeValue> item, String attribute) {
        var value = item.getOrDefault(attribute, NONE);
        return switch (value.type()) {
            case S -> value.s();
            case N -> value.n();
            case BOOL -> value.bool().toString();
            default -> value.toString();
        };
    }
}
