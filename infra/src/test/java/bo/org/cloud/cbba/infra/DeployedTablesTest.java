package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.TableSpec;
import bo.org.cloud.cbba.testing.AwsClients;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The tables as their stack made them, held against what makes them on a laptop.
class DeployedTablesTest {
    private static final List<TableSpec> DECLARED = DeployedService.ALL.stream()
            .flatMap(service -> service.resources().tables().stream())
            .toList();
    private static DynamoDbClient client;

    @BeforeAll
    static void open() {
        client = AwsClients.dynamoDb(DeployedCloud.shared().endpoint());
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Test
    void theyAreThoseThatTheLocalCloudWouldMake() {
        var before = client.listTables().tableNames();
        assertEquals(
                DECLARED.stream().map(TableSpec::name).sorted().toList(),
                before.stream().sorted().toList());

        // It makes what is missing and refuses what differs.
        assertDoesNotThrow(() -> DynamoTables.ensure(client, DECLARED));
        assertEquals(before, client.listTables().tableNames());
    }

    @Test
    void whatIsDeclaredToExpireDoesAndWhatIsFollowedHasAStream() {
        for (var spec : DECLARED) {
            var ttl = client.describeTimeToLive(request -> request.tableName(spec.name()))
                    .timeToLiveDescription();
            assertEquals(spec.ttl().orElse(""), ttl.attributeName() == null ? "" : ttl.attributeName(), spec.name());
            var table = client.describeTable(request -> request.tableName(spec.name()))
                    .table();
            assertEquals(spec.streamed(), table.latestStreamArn() != null, spec.name());
        }
    }
}
