package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.infra.DeployedCloud;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import software.amazon.awssdk.services.kms.KmsClient;

/// With the keys that their stack made.
class KmsKeyWrappingTest extends KeyWrappingContract {
    private static KmsClient client;

    @BeforeAll
    static void open() {
        client = DeployedCloud.shared().open(KmsClient.builder());
    }

    @AfterAll
    static void close() {
        client.close();
    }

    @Override
    KeyWrapping keys() {
        return new KmsKeyWrapping(client, "alias/ugsys-" + KeyGrant.SENSITIVE_EVENTS);
    }

    @Override
    KeyWrapping otherKeys() {
        return new KmsKeyWrapping(client, "alias/ugsys-identity");
    }
}
