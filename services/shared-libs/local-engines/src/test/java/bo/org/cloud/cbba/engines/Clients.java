package bo.org.cloud.cbba.engines;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.sqs.SqsClient;

/// What the tests keep in the engines: books in a table, in a queue and in a database.
final class Clients {
    private static final StaticCredentialsProvider ANY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private Clients() {}

    static DynamoDbClient dynamoDb(int port) {
        return DynamoDbClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(ANY)
                .build();
    }

    static SqsClient sqs(int port) {
        return SqsClient.builder()
                .endpointOverride(URI.create("http://127.0.0.1:" + port))
                .region(Region.US_EAST_1)
                .credentialsProvider(ANY)
                .build();
    }

    static void createBooks(DynamoDbClient client) {
        client.createTable(table -> table.tableName("books")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("id")
                        .attributeType(ScalarAttributeType.S)
                        .build())
                .keySchema(KeySchemaElement.builder()
                        .attributeName("id")
                        .keyType(KeyType.HASH)
                        .build()));
    }

    static void put(DynamoDbClient client, String id) {
        client.putItem(put -> put.tableName("books").item(Map.of("id", AttributeValue.fromS(id))));
    }

    static boolean has(DynamoDbClient client, String id) {
        return client.getItem(get -> get.tableName("books").key(Map.of("id", AttributeValue.fromS(id))))
                .hasItem();
    }

    /// Takes messages off the queue until it gives none.
    static List<String> receiveAll(SqsClient client, String queueUrl) {
        var bodies = new ArrayList<String>();
        while (true) {
            var messages = client.receiveMessage(r -> r.queueUrl(queueUrl).maxNumberOfMessages(10))
                    .messages();
            if (messages.isEmpty()) {
                return bodies;
            }
            messages.forEach(message -> bodies.add(message.body()));
        }
    }

    static void execute(String jdbcUrl, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl);
                var sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    static String query(String jdbcUrl, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(jdbcUrl);
                var sql = connection.createStatement();
                var rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
