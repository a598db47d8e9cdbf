package bo.org.cloud.cbba.events;

import java.time.Duration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

/// Makes clients of EventBridge.
public final class EventBridgeClients {
    private static final Duration ATTEMPT = Duration.ofSeconds(2);

    private EventBridgeClients() {}

    /// @param region e.g. `us-east-1`
    public static EventBridgeClient open(String region) {
        return EventBridgeClient.builder()
                .region(Region.of(region))
                .httpClientBuilder(Apache5HttpClient.builder().connectionTimeout(ATTEMPT))
                .overrideConfiguration(settings -> settings.apiCallAttemptTimeout(ATTEMPT))
                .build();
    }
}
