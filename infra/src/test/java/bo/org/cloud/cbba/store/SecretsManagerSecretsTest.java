package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.infra.DeployedCloud;
import bo.org.cloud.cbba.testing.FreshNames;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceExistsException;

class SecretsManagerSecretsTest extends SecretsContract {
    private static final String PREFIX =
            FreshNames.of(SecretsManagerSecretsTest.class).database();
    private static SecretsManagerClient client;

    @BeforeAll
    static void open() {
        client = DeployedCloud.shared().open(SecretsManagerClient.builder());
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    Secrets secrets() {
        return new SecretsManagerSecrets(client, PREFIX);
    }

    @Override
    void put(String name, String value) {
        var id = PREFIX + "/" + name;
        try {
            client.createSecret(request -> request.name(id).secretString(value));
        } catch (ResourceExistsException changed) {
            client.putSecretValue(request -> request.secretId(id).secretString(value));
        }
    }

    @Test
    void theStackMadeARandomSecretForEachService() {
        var omnichannel = new SecretsManagerSecrets(client, "ugsys/omnichannel").load("client-secret");

        assertEquals(43, omnichannel.length());
        assertTrue(omnichannel.matches("[A-Za-z0-9]+"));
        assertNotEquals(omnichannel, new SecretsManagerSecrets(client, "ugsys/profiles").load("client-secret"));
    }
}
