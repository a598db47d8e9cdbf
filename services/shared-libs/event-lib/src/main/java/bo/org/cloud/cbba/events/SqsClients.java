package bo.org.cloud.cbba.events;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Makes SQS clients.
public final class SqsClients {
    // Long polling holds a connection for 20 s, so an attempt must be allowed longer.
    private static final Duration ATTEMPT = Duration.ofSeconds(25);

    private SqsClients() {}

    /// @param endpoint of an engine other than AWS; empty for AWS itself
    /// @param watchers see every request, e.g. to count messages
    public static SqsClient open(String region, Optional<URI> endpoint, ExecutionInterceptor... watchers) {
        var builder = SqsClient.builder()
                .region(Region.of(region))
                .httpClientBuilder(Apache5HttpClient.builder()
                        .maxConnections(64)
                        .connectionTimeout(Duration.ofSeconds(2))
                        .socketTimeout(ATTEMPT))
                .overrideConfiguration(settings -> {
                    settings.apiCallAttemptTimeout(ATTEMPT);
                    List.of(watchers).forEach(settings::addExecutionInterceptor);
                });
        endpoint.ifPresent(place -> builder.endpointOverride(place)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"))));
        return builder.build();
    }
}
