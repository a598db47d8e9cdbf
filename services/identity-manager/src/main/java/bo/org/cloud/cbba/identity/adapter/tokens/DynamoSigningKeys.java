package bo.org.cloud.cbba.identity.adapter.tokens;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.identity.IdentityResources;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.KeyWrapping;
import bo.org.cloud.cbba.store.StoredItem;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The signing keys; private parts are stored wrapped. All that are stored are published, the oldest signs. Of
/// instances that start together on an empty store one makes the key, and all of them have it.
public final class DynamoSigningKeys {
    private static final Logger LOG = LoggerFactory.getLogger(DynamoSigningKeys.class);
    private static final String FIRST_KEY = "first";

    private final DynamoDbClient client;
    private final String table;
    private final KeyWrapping wrapping;
    private final Clock clock;

    public DynamoSigningKeys(DynamoDbClient client, IdentityResources resources, KeyWrapping wrapping, Clock clock) {
        this.client = client;
        this.table = resources.signingKeys().name();
        this.wrapping = wrapping;
        this.clock = clock;
    }

    /// All keys, the one that signs first; makes one where there is none.
    public List<SigningKey> load() {
        var stored = scan();
        if (!stored.isEmpty()) {
            return stored;
        }
        create();
        return scan();
    }

    // A handful of items at the most, read once at the start.
    private List<SigningKey> scan() {
        return client.scan(request -> request.tableName(table).consistentRead(true)).items().stream()
                .map(StoredItem::new)
                .sorted(Comparator.comparing(item -> item.time("created_at")))
                .map(this::key)
                .toList();
    }

    private void create() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var id = Ids.newId();
            var item = Attributes.item()
                    .with("key_id", FIRST_KEY)
                    .with("kid", id)
                    .with("created_at", clock.instant())
                    .with("public", Attributes.bytes(pair.getPublic().getEncoded()))
                    .with(
                            "wrapped_private",
                            Attributes.bytes(wrapping.wrap(pair.getPrivate().getEncoded(), id)));
            client.putItem(request ->
                    request.tableName(table).item(item.build()).conditionExpression("attribute_not_exists(key_id)"));
        } catch (ConditionalCheckFailedException first) {
            LOG.info("another instance made the first signing key");
        } catch (GeneralSecurityException impossible) { // every JDK has P-256
            throw new IllegalStateException(impossible);
        }
    }

    private SigningKey key(StoredItem item) {
        try {
            var factory = KeyFactory.getInstance("EC");
            var id = item.uuid("kid");
            var secret = wrapping.unwrap(item.bytes("wrapped_private"), id);
            return new SigningKey(
                    id,
                    (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(item.bytes("public"))),
                    (ECPrivateKey) factory.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("a stored signing key cannot be read", damaged);
        }
    }
}
