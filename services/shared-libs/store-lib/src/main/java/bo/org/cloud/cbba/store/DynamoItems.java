package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.DynamoFaults.guarded;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Reads single items. Every read throws [bo.org.cloud.cbba.contract.work.StoreUnavailableException] if the
/// store does not answer in time.
public final class DynamoItems {
    private static final int BATCH = 100;

    private final DynamoDbClient client;

    public DynamoItems(DynamoDbClient client) {
        this.client = client;
    }

    /// As of the last commit: what a decision may be based on.
    public Optional<StoredItem> find(String table, Map<String, AttributeValue> key) {
        return find(table, key, true);
    }

    /// Perhaps a second old, at half the price: what only is shown.
    public Optional<StoredItem> findRecent(String table, Map<String, AttributeValue> key) {
        return find(table, key, false);
    }

    /// Those of `keys` that exist, in any order, as of the last commit: one round trip for 100 keys.
    public List<StoredItem> findAll(String table, Collection<Map<String, AttributeValue>> keys) {
        var found = new ArrayList<StoredItem>();
        var wanted = new ArrayList<>(keys);
        for (var from = 0; from < wanted.size(); from += BATCH) {
            fetch(table, wanted.subList(from, Math.min(from + BATCH, wanted.size())), found);
        }
        return List.copyOf(found);
    }

    // DynamoDB may leave keys over (16 MB an answer, throttling): they are asked for again.
    private void fetch(String table, List<Map<String, AttributeValue>> keys, List<StoredItem> found) {
        var open = keys;
        while (!open.isEmpty()) {
            var asked =
                    KeysAndAttributes.builder().keys(open).consistentRead(true).build();
            var answer = guarded(
                    "read " + table, () -> client.batchGetItem(request -> request.requestItems(Map.of(table, asked))));
            answer.responses().getOrDefault(table, List.of()).stream()
                    .map(StoredItem::new)
                    .forEach(found::add);
            var left = answer.unprocessedKeys().get(table);
            open = left == null ? List.of() : left.keys();
        }
    }

    private Optional<StoredItem> find(String table, Map<String, AttributeValue> key, boolean consistent) {
        var request = GetItemRequest.builder()
                .tableName(table)
                .key(key)
                .consistentRead(consistent)
                .build();
        var response = guarded("read " + table, () -> client.getItem(request));
        return response.hasItem() ? Optional.of(new StoredItem(response.item())) : Optional.empty();
    }
}
