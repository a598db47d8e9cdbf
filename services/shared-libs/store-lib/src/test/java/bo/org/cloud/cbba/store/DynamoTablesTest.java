package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Tables from their specs, and reading more of them than one answer holds.
class DynamoTablesTest {
    private final DynamoDbClient client = Engines.dynamoDbClient();
    private TableSpec people;

    @BeforeEach
    void name() {
        people = TableSpec.of(
                        FreshNames.of(DynamoTablesTest.class).tablePrefix() + "people",
                        TableSpec.Key.string("city"),
                        TableSpec.Key.number("number"))
                .index("by-name", TableSpec.Key.string("name"), TableSpec.Key.number("number"))
                .ttl("expires_at")
                .followed();
    }

    @Test
    void makesATableOnceAndKeepsItsData() {
        DynamoTables.ensure(client, List.of(people));
        add(1, "x");
        DynamoTables.ensure(client, List.of(people));

        assertEquals(1, new DynamoPages(client).count(inCity()));
        var table = client.describeTable(request -> request.tableName(people.name()))
                .table();
        assertEquals("by-name", table.globalSecondaryIndexes().getFirst().indexName());
        assertTrue(table.streamSpecification().streamEnabled());
    }

    @Test
    void severalMayMakeItAtOnce() throws Exception {
        Race.of(4, number -> () -> {
            DynamoTables.ensure(client, List.of(people));
            return number;
        });
        add(1, "x");
    }

    @Test
    void refusesATableWithOtherKeys() {
        DynamoTables.ensure(client, List.of(TableSpec.of(people.name(), TableSpec.Key.string("city"))));

        assertThrows(IllegalStateException.class, () -> DynamoTables.ensure(client, List.of(people)));
    }

    @Test
    void readsPastOneMegabyte() {
        DynamoTables.ensure(client, List.of(people));
        var long100k = "x".repeat(100_000);
        IntStream.range(0, 25).forEach(number -> add(number, long100k));
        var pages = new DynamoPages(client);

        assertTrue(client.query(inCity()).items().size() < 25, "one answer holds less");
        assertEquals(25, pages.all(inCity()).count());
        assertEquals(25, pages.count(inCity()));
        var first = pages.page(inCity(), 20);
        assertEquals(20, first.items().size());
        var next = inCity().toBuilder()
                .exclusiveStartKey(first.next().orElseThrow())
                .build();
        var second = pages.page(next, 20);
        assertEquals(
                List.of(20L, 21L, 22L, 23L, 24L),
                second.items().stream().map(item -> item.number("number")).toList());
        assertTrue(second.next().isEmpty());
    }

    private void add(int number, String name) {
        var item = Attributes.item()
                .with("city", "Cochabamba")
                .with("number", number)
                .with("name", name.substring(0, 1))
                .with("text", name)
                .build();
        client.putItem(request -> request.tableName(people.name()).item(item));
    }

    private QueryRequest inCity() {
        var at = new Placeholders();
        return QueryRequest.builder()
                .tableName(people.name())
                .keyConditionExpression(
                        Condition.equal("city", Attributes.text("Cochabamba")).render(at))
                .expressionAttributeNames(at.names())
                .expressionAttributeValues(at.values())
                .build();
    }
}
