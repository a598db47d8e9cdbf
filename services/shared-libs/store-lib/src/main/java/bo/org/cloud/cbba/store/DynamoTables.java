package bo.org.cloud.cbba.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/// Makes tables in a local cloud. In AWS infrastructure makes them, from the same [TableSpec]s.
public final class DynamoTables {
    private DynamoTables() {}

    /// Makes the tables that are missing and waits until they can be used. A table that exists is left as it is,
    /// data included; several processes may do this at once.
    ///
    /// @throws IllegalStateException if a table exists with other keys or indexes than its spec
    public static void ensure(DynamoDbClient client, Collection<TableSpec> specs) {
        var existing = client.listTablesPaginator().tableNames().stream().collect(Collectors.toSet());
        specs.stream().filter(spec -> !existing.contains(spec.name())).forEach(spec -> create(client, spec));
        specs.forEach(spec -> settle(client, spec));
    }

    private static void create(DynamoDbClient client, TableSpec spec) {
        try {
            client.createTable(request(spec));
        } catch (ResourceInUseException e) {
            // It exists, or another process makes it right now: settle looks at it.
            return;
        }
    }

    private static void settle(DynamoDbClient client, TableSpec spec) {
        var found = active(client, spec.name());
        var foundIndexes = found.globalSecondaryIndexes().stream()
                .map(index -> index.indexName())
                .toList();
        var wantedIndexes = spec.indexes().stream().map(TableSpec.Index::name).toList();
        if (!found.keySchema().equals(schema(spec.partition(), spec.sort()))
                || !foundIndexes.containsAll(wantedIndexes)) {
            throw new IllegalStateException("table " + spec.name() + " exists with other keys or indexes");
        }
        spec.ttl().ifPresent(attribute -> enableTtl(client, spec.name(), attribute));
    }

    private static TableDescription active(DynamoDbClient client, String name) {
        var found = client.describeTable(request -> request.tableName(name)).table();
        if (found.tableStatus() == TableStatus.ACTIVE) {
            return found;
        }
        try (var waiter = client.waiter()) {
            waiter.waitUntilTableExists(request -> request.tableName(name));
        }
        return client.describeTable(request -> request.tableName(name)).table();
    }

    private static void enableTtl(DynamoDbClient client, String table, String attribute) {
        if (hasTtl(client, table)) {
            return;
        }
        try {
            client.updateTimeToLive(request -> request.tableName(table)
                    .timeToLiveSpecification(ttl -> ttl.attributeName(attribute).enabled(true)));
        } catch (DynamoDbException e) {
            // Refused if another process was first; it has no error type of its own.
            if (!hasTtl(client, table)) {
                throw e;
            }
        }
    }

    private static boolean hasTtl(DynamoDbClient client, String table) {
        var status = client.describeTimeToLive(request -> request.tableName(table))
                .timeToLiveDescription()
                .timeToLiveStatus();
        return status == TimeToLiveStatus.ENABLED || status == TimeToLiveStatus.ENABLING;
    }

    private static CreateTableRequest request(TableSpec spec) {
        var request = CreateTableRequest.builder()
                .tableName(spec.name())
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(schema(spec.partition(), spec.sort()))
                .attributeDefinitions(attributes(spec));
        if (!spec.indexes().isEmpty()) {
            request.globalSecondaryIndexes(
                    spec.indexes().stream().map(DynamoTables::index).toList());
        }
        if (spec.streamed()) {
            request.streamSpecification(stream -> stream.streamEnabled(true).streamViewType(StreamViewType.NEW_IMAGE));
        }
        return request.build();
    }

    private static GlobalSecondaryIndex index(TableSpec.Index index) {
        var kind = index.keysOnly() ? ProjectionType.KEYS_ONLY : ProjectionType.ALL;
        return GlobalSecondaryIndex.builder()
                .indexName(index.name())
                .keySchema(schema(index.partition(), index.sort()))
                .projection(Projection.builder().projectionType(kind).build())
                .build();
    }

    private static List<KeySchemaElement> schema(TableSpec.Key partition, Optional<TableSpec.Key> sort) {
        return Stream.concat(
                        Stream.of(element(partition, KeyType.HASH)),
                        sort.stream().map(key -> element(key, KeyType.RANGE)))
                .toList();
    }

    private static KeySchemaElement element(TableSpec.Key key, KeyType type) {
        return KeySchemaElement.builder()
                .attributeName(key.name())
                .keyType(type)
                .build();
    }

    private static List<AttributeDefinition> attributes(TableSpec spec) {
        Map<String, TableSpec.Key> keys = new LinkedHashMap<>();
        keys.put(spec.partition().name(), spec.partition());
        spec.sort().ifPresent(key -> keys.put(key.name(), key));
        for (var index : spec.indexes()) {
            keys.put(index.partition().name(), index.partition());
            index.sort().ifPresent(key -> keys.put(key.name(), key));
        }
        return keys.values().stream().map(DynamoTables::attribute).toList();
    }

    private static AttributeDefinition attribute(TableSpec.Key key) {
        var type = key.type() == TableSpec.Type.STRING ? ScalarAttributeType.S : ScalarAttributeType.N;
        return AttributeDefinition.builder()
                .attributeName(key.name())
                .attributeType(type)
                .build();
    }
}
