package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.store.StoreTables;
import bo.org.cloud.cbba.store.TableSpec;
import bo.org.cloud.cbba.testing.Engines;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Looks into the services' stores past the services.
record Stores(IdentityResources identity, ProfilesResources profiles, String database) {
    private static final String ENDED = "0";

    List<Map<String, AttributeValue>> items(TableSpec table) {
        return Engines.dynamoDbClient()
                .scanPaginator(scan -> scan.tableName(table.name()).consistentRead(true))
                .items()
                .stream()
                .toList();
    }

    /// The rows with their columns as text.
    List<Map<String, String>> rows(String sql) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var rows = new ArrayList<Map<String, String>>();
            while (found.next()) {
                var row = new LinkedHashMap<String, String>();
                for (var column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.put(found.getMetaData().getColumnLabel(column), String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// Texts of the mails that were sent to somebody, the oldest first.
    List<String> mailsTo(String address) {
        return rows("SELECT text FROM dev_outbox WHERE address = '" + address + "' ORDER BY created_at").stream()
                .map(row -> row.getOrDefault("text", ""))
                .toList();
    }

    /// How many events wait to leave.
    long waiting() {
        return items(identity.store().outbox()).size()
                + items(profiles.store().outbox()).size()
                + (long) rows("SELECT 1 FROM outbox").size();
    }

    /// Ends what a process that is dead had leased, as waiting would.
    void endLeases(Service dead) {
        switch (dead) {
            case IDENTITY -> endLeases(identity.store());
            case PROFILES -> endLeases(profiles.store());
            case OMNICHANNEL -> {
                change("UPDATE lease SET held_until = now()");
                change("UPDATE message SET due_at = now() WHERE status = 'sending'");
            }
        }
    }

    private void endLeases(StoreTables store) {
        items(store.lease())
                .forEach(lease -> Engines.dynamoDbClient()
                        .updateItem(update -> update.tableName(store.lease().name())
                                .key(Map.of("name", lease.get("name")))
                                .updateExpression("SET #until = :ended")
                                .expressionAttributeNames(Map.of("#until", "until"))
                                .expressionAttributeValues(Map.of(":ended", AttributeValue.fromN(ENDED)))));
    }

    private void change(String sql) {
        try (var connection = DriverManager.getConnection(database);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
