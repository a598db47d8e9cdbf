package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.store.TableSpec;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesStackTest {
    private static final String TABLE = "AWS::DynamoDB::Table";
    private final Stacked stack = Synthesis.shared().stack("ugsys-data");
    private final List<TableSpec> declared = DeployedService.ALL.stream()
            .flatMap(service -> service.resources().tables().stream())
            .toList();

    @Test
    void thereAreTheDeclaredTablesAndNoOther() {
        assertEquals(
                declared.stream().map(TableSpec::name).collect(Texts.sorted()),
                Synthesis.shared()
                        .all(TABLE)
                        .map(table -> table.text("TableName"))
                        .collect(Texts.sorted()));
    }

    @Test
    void eachHasItsKeysExpiryAndStream() {
        for (var spec : declared) {
            var table = stack.one(TABLE, "TableName", spec.name());
            assertEquals(
                    keys(spec.partition(), spec.sort().stream()),
                    table.list("KeySchema").stream()
                            .map(key -> key.asJsonObject().getString("KeyType") + " "
                                    + key.asJsonObject().getString("AttributeName"))
                            .toList(),
                    spec.name());
            assertEquals(spec.ttl().orElse(""), table.text("/TimeToLiveSpecification/AttributeName"), spec.name());
            assertEquals(
                    spec.streamed() ? "NEW_IMAGE" : "", table.text("/StreamSpecification/StreamViewType"), spec.name());
        }
    }

    @Test
    void eachHasItsIndexesAndTypes() {
        for (var spec : declared) {
            var table = stack.one(TABLE, "TableName", spec.name());
            assertEquals(
                    spec.indexes().stream().map(TableSpec.Index::name).toList(),
                    table.list("GlobalSecondaryIndexes").stream()
                            .map(index -> index.asJsonObject().getString("IndexName"))
                            .toList());
            var types = new TreeMap<String, String>();
            table.list("AttributeDefinitions")
                    .forEach(each -> types.put(
                            each.asJsonObject().getString("AttributeName"),
                            each.asJsonObject().getString("AttributeType")));
            Stream.concat(Stream.of(spec.partition()), spec.sort().stream())
                    .forEach(key -> assertEquals(
                            key.type() == TableSpec.Type.NUMBER ? "N" : "S", types.get(key.name()), spec.name()));
        }
    }

    @Test
    void eachCanBeRestoredAndIsNotLostWithItsStack() {
        stack.all(TABLE).forEach(table -> {
            assertEquals("true", table.text("/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled"));
            assertEquals("true", table.text("DeletionProtectionEnabled"));
            assertEquals("PAY_PER_REQUEST", table.text("BillingMode"));
            assertEquals("Retain", table.body().getString("DeletionPolicy"));
        });
    }

    private static List<String> keys(TableSpec.Key partition, Stream<TableSpec.Key> sort) {
        return Stream.concat(Stream.of("HASH " + partition.name()), sort.map(key -> "RANGE " + key.name()))
                .toList();
    }
}
