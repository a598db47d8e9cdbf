package bo.org.cloud.cbba.store;

import java.time.Duration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.kms.KmsClient;

/// Makes clients of KMS.
public final class KmsClients {
    private static final Duration ATTEMPT = Duration.ofSeconds(2);
    private static final Duration CALL = Duration.ofSeconds(5);

    private KmsClients() {}

    /// @param region e.g. `us-east-1`
    public static KmsClient open(String region) {
        return KmsClient.builder()
                .region(Region.of(region))
                .httpClientBuilder(Apache5HttpClient.builder().connectionTimeout(ATTEMPT))
                .overrideConfiguration(
                        settings -> settings.apiCallAttemptTimeout(ATTEMPT).apiCallTimeout(CALL))
                .build();
    }
}
