package bo.org.cloud.cbba.conformance;

import bo.org.cloud.cbba.testing.AwsClients;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// How much stands in the stores, by table. Limits are meant to be counted, and leases are taken by loops.
record StoreCounts(int dynamoDb, int postgres) {
    private static final String NOT_COUNTED = ".*(rate|lease).*";
    private static final String TABLES = """
        SELECT table_schema || '.' || table_name
        FROM information_schema.tables
        WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
          AND table_type = 'BASE TABLE'
        """;

    /// Waits until nothing is under way, then counts.
    Map<String, Long> settled() {
        var before = new AtomicReference<Map<String, Long>>(Map.of());
        return Awaitility.await("stores at rest")
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(this::now, counts -> counts.equals(before.getAndSet(counts)) && nothingIsUnderWay(counts));
    }

    private static boolean nothingIsUnderWay(Map<String, Long> counts) {
        return counts.entrySet().stream()
                .noneMatch(table -> table.getKey().matches(".*[-.]outbox") && table.getValue() > 0);
    }

    private Map<String, Long> now() throws SQLException {
        var counts = new TreeMap<String, Long>();
        try (var client = AwsClients.dynamoDb(URI.create("http://127.0.0.1:" + dynamoDb))) {
            client.listTablesPaginator().tableNames().stream()
                    .filter(table -> !table.matches(NOT_COUNTED))
                    .forEach(table -> counts.put(table, items(client, table)));
        }
        var url = "jdbc:postgresql://127.0.0.1:" + postgres + "/omnichannel?user=postgres";
        try (var connection = DriverManager.getConnection(url)) {
            for (var table : tables(connection)) {
                counts.put(table, rows(connection, table));
            }
        }
        return counts;
    }

    private static long items(DynamoDbClient client, String table) {
        return client
                .scanPaginator(
                        scan -> scan.tableName(table).select(Select.COUNT).consistentRead(true))
                .stream()
                .mapToLong(ScanResponse::count)
                .sum();
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                if (!found.getString(1).matches(NOT_COUNTED)) {
                    tables.add(found.getString(1));
                }
            }
        }
        return tables;
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var counted = statement.executeQuery("SELECT count(*) FROM " + table)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}
