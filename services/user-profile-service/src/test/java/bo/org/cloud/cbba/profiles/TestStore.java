package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.store.DynamoTables;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import bo.org.cloud.cbba.store.KeyWrapping;
import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Tables of one test's own in DynamoDB Local, and a client that remembers what was asked.
record TestStore(ProfilesResources resources, DynamoDbClient client, StoreCalls calls, Path keyFile)
        implements AutoCloseable {
    static TestStore fresh(Class<?> test) {
        var resources = new ProfilesResources(FreshNames.of(test).tablePrefix() + "profiles");
        DynamoTables.ensure(Engines.dynamoDbClient(), resources.tables());
        var calls = new StoreCalls();
        return new TestStore(resources, open(calls), calls, newKeyFile());
    }

    private static DynamoDbClient open(StoreCalls calls) {
        return DynamoDbClient.builder()
                .endpointOverride(Engines.dynamoDb().endpoint())
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClientBuilder(Apache5HttpClient.builder())
                .overrideConfiguration(settings -> settings.addExecutionInterceptor(calls))
                .build();
    }

    private static Path newKeyFile() {
        try {
            return Files.createTempDirectory("profiles-keys").resolve("key");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    KeyWrapping keys() {
        return FileKeyWrapping.at(keyFile);
    }

    /// Every choice the person made, in order.
    List<Map<String, AttributeValue>> consents(UUID user) {
        return client.query(request -> request.tableName(resources.consents().name())
                        .keyConditionExpression("user_id = :user")
                        .expressionAttributeValues(Map.of(":user", AttributeValue.fromS(user.toString()))))
                .items();
    }

    /// An attribute that the entry must have.
    static AttributeValue attribute(Map<String, AttributeValue> entry, String name) {
        return Objects.requireNonNull(entry.get(name), name);
    }

    boolean hasHandle(String handle) {
        return client.getItem(request -> request.tableName(resources.handles().name())
                        .consistentRead(true)
                        .key(Map.of("handle", AttributeValue.fromS(handle))))
                .hasItem();
    }

    @Override
    public void close() {
        client.close();
    }
}
