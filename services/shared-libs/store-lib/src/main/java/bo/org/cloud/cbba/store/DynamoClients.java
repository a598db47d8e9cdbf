package bo.org.cloud.cbba.store;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Makes DynamoDB clients whose every call ends in bounded time.
public final class DynamoClients {
    private static final int MAX_CONNECTIONS = 64;

    private DynamoClients() {}

    /// One per process is enough; the caller closes it.
    public static DynamoDbClient open(DynamoOptions options) {
        var builder = DynamoDbClient.builder()
                .region(Region.of(options.region()))
                .overrideConfiguration(overrides(options))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .maxConnections(MAX_CONNECTIONS)
                        .connectionTimeout(options.attemptTimeout())
                        .connectionAcquisitionTimeout(options.attemptTimeout())
                        .socketTimeout(options.attemptTimeout()));
        options.endpoint()
                .ifPresent(endpoint -> builder.endpointOverride(endpoint)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))));
        return builder.build();
    }

    private static ClientOverrideConfiguration overrides(DynamoOptions options) {
        return ClientOverrideConfiguration.builder()
                .apiCallAttemptTimeout(options.attemptTimeout())
                .apiCallTimeout(options.callTimeout())
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(options.maxAttempts())
                        .build())
                .build();
    }
}
