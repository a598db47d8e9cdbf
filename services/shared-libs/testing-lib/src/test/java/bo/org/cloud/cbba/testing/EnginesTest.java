package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class EnginesTest {
    @Test
    void oneOfEachServesTheWholeRun() {
        assertSame(Engines.dynamoDb(), Engines.dynamoDb());
        assertTrue(Engines.dynamoDbClient().listTables().sdkHttpResponse().isSuccessful());
        assertTrue(Engines.sqsClient().listQueues().sdkHttpResponse().isSuccessful());
        assertTrue(Engines.versions().stream().anyMatch(v -> v.toString().equals("DynamoDB Local 2.6.1")));
        assertTrue(Engines.versions().stream().anyMatch(v -> v.toString().startsWith("ElasticMQ 1.7")));
    }

    @Test
    void everyTestClassGetsADatabaseOfItsOwn() throws Exception {
        var mine = Engines.freshDatabase(EnginesTest.class);
        var others = Engines.freshDatabase(EnginesTest.class);

        assertNotEquals(mine, others);
        try (var connection = DriverManager.getConnection(mine);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT lower('ÑANDÚ')")) {
            rows.next();
            assertEquals("ñandú", rows.getString(1));
        }
        assertTrue(Engines.versions().stream().anyMatch(v -> v.toString().startsWith("PostgreSQL 18")));
    }

    @Test
    void namesTellWhoseTheyAre() {
        var names = FreshNames.of(EnginesTest.class);

        assertTrue(names.tablePrefix().matches("t\\d+_enginestest-"), names.tablePrefix());
        assertTrue(names.queue("profiles").matches("t\\d+_enginestest-profiles"), names.queue("profiles"));
    }
}
