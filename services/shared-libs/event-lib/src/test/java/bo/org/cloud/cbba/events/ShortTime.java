package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.testing.Engines;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ChangeMessageVisibilityRequest;

/// A client of the real queue for which pauses pass at once; it remembers how long they were to be.
final class ShortTime implements ExecutionInterceptor, AutoCloseable {
    private final List<Integer> pauses = new CopyOnWriteArrayList<>();
    private final SqsClient sqs = SqsClient.builder()
            .endpointOverride(Engines.sqs().endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .httpClientBuilder(Apache5HttpClient.builder())
            .overrideConfiguration(settings -> settings.addExecutionInterceptor(this))
            .build();

    static ShortTime client() {
        return new ShortTime();
    }

    SqsClient sqs() {
        return sqs;
    }

    /// In seconds.
    List<Integer> pauses() {
        return pauses;
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (context.request() instanceof ChangeMessageVisibilityRequest request) {
            pauses.add(request.visibilityTimeout());
            return request.toBuilder().visibilityTimeout(0).build();
        }
        return context.request();
    }

    @Override
    public void close() {
        sqs.close();
    }
}
