package bo.org.cloud.cbba.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A DynamoDB table as plain data: infrastructure and the local cloud are both made from it.
///
/// @param indexes global secondary indexes
/// @param ttl the attribute that holds the expiry in epoch seconds
/// @param streamed whether changes are followed (new images)
public record TableSpec(
        String name, Key partition, Optional<Key> sort, List<Index> indexes, Optional<String> ttl, boolean streamed) {
    /// A key attribute.
    public record Key(String name, Type type) {
        public static Key string(String name) {
            return new Key(name, Type.STRING);
        }

        public static Key number(String name) {
            return new Key(name, Type.NUMBER);
        }
    }

    /// What a key attribute may be.
    public enum Type {
        STRING,
        NUMBER
    }

    /// A global secondary index.
    ///
    /// @param keysOnly whether it holds the keys alone, or whole items
    public record Index(String name, Key partition, Optional<Key> sort, boolean keysOnly) {}

    public TableSpec {
        indexes = List.copyOf(indexes);
    }

    public static TableSpec of(String name, Key partition) {
        return new TableSpec(name, partition, Optional.empty(), List.of(), Optional.empty(), false);
    }

    public static TableSpec of(String name, Key partition, Key sort) {
        return new TableSpec(name, partition, Optional.of(sort), List.of(), Optional.empty(), false);
    }

    /// Adds an index with whole items.
    public TableSpec index(String indexName, Key indexPartition, Key indexSort) {
        return with(new Index(indexName, indexPartition, Optional.of(indexSort), false));
    }

    /// Adds an index with whole items and no order.
    public TableSpec index(String indexName, Key indexPartition) {
        return with(new Index(indexName, indexPartition, Optional.empty(), false));
    }

    /// Adds an index.
    public TableSpec with(Index index) {
        var more = new ArrayList<>(indexes);
        more.add(index);
        return new TableSpec(name, partition, sort, more, ttl, streamed);
    }

    public TableSpec ttl(String attribute) {
        return new TableSpec(name, partition, sort, indexes, Optional.of(attribute), streamed);
    }

    public TableSpec followed() {
        return new TableSpec(name, partition, sort, indexes, ttl, true);
    }
}
