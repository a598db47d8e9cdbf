package bo.org.cloud.cbba.store;

import java.time.Duration;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/// AWS Secrets Manager; a service's secrets are named `<prefix>/<name>`.
public final class SecretsManagerSecrets implements Secrets {
    private final SecretsManagerClient client;
    private final String prefix;

    /// @param region e.g. `us-east-1`
    /// @param prefix e.g. `ugsys/omnichannel`
    /// @return one of them, asked for once
    public static String loadOnce(String region, String prefix, String name) {
        try (var client = SecretsManagerClient.builder()
                .region(Region.of(region))
                .httpClientBuilder(Apache5HttpClient.builder().connectionTimeout(Duration.ofSeconds(2)))
                .build()) {
            return new SecretsManagerSecrets(client, prefix).load(name);
        }
    }

    /// @param prefix e.g. `ugsys/omnichannel`
    public SecretsManagerSecrets(SecretsManagerClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    @Override
    public String load(String name) {
        var id = prefix + "/" + SecretNames.require(name);
        try {
            return client.getSecretValue(request -> request.secretId(id))
                    .secretString()
                    .stripTrailing();
        } catch (ResourceNotFoundException e) {
            throw SecretNames.unknown(name);
        }
    }
}
