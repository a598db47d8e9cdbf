package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.contract.Ids;
import java.security.SecureRandom;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Random 256-bit secrets that all instances of a service share: made once by whoever needs one first, stored
/// wrapped.
public final class SharedSecrets {
    private static final int BYTES = 32;

    private final DynamoDbClient client;
    private final DynamoItems items;
    private final String table;
    private final KeyWrapping wrapping;

    public SharedSecrets(DynamoDbClient client, StoreTables tables, KeyWrapping wrapping) {
        this.client = client;
        this.items = new DynamoItems(client);
        this.table = tables.secrets().name();
        this.wrapping = wrapping;
    }

    public byte[] load(String name) {
        var key = Map.of("name", text(name));
        return items.find(table, key).map(this::unwrap).orElseGet(() -> {
            create(name);
            return items.find(table, key).map(this::unwrap).orElseThrow();
        });
    }

    private void create(String name) {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        var id = Ids.newId();
        var item = Attributes.item()
                .with("name", name)
                .with("id", id)
                .with("wrapped", Attributes.bytes(wrapping.wrap(secret, id)));
        try {
            client.putItem(request -> request.tableName(table)
                    .item(item.build())
                    .conditionExpression("attribute_not_exists(#name)")
                    .expressionAttributeNames(Map.of("#name", "name")));
        } catch (ConditionalCheckFailedException first) {
            // Another instance made it at the same moment: its secret is the one to read.
            return;
        }
    }

    private byte[] unwrap(StoredItem item) {
        return wrapping.unwrap(item.bytes("wrapped"), item.uuid("id"));
    }
}
