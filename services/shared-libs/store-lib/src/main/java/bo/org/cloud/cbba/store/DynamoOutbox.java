package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.DynamoFaults.guarded;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// One partition per shard, sorted by event id.
final class DynamoOutbox implements OutboxStore {
    private static final int MAX_BATCH = 25;

    /// DynamoDB may take a part of a batch only.
    private static final RetryPolicy<List<WriteRequest>> UNTIL_ALL = RetryPolicy.<List<WriteRequest>>builder()
            .handleResultIf(left -> left != null && !left.isEmpty())
            .withBackoff(Duration.ofMillis(20), Duration.ofMillis(500))
            .withMaxAttempts(6)
            .build();

    private final DynamoDbClient client;
    private final DynamoPages pages;
    private final String table;
    private final int shards;
    private final OutboxSignal signal;

    DynamoOutbox(DynamoDbClient client, String table, int shards, OutboxSignal signal) {
        this.client = client;
        this.pages = new DynamoPages(client);
        this.table = table;
        this.shards = shards;
        this.signal = signal;
    }

    @Override
    public int shards() {
        return shards;
    }

    @Override
    public List<OutboxRecord> pending(int shard, int limit) {
        return pages.page(ofShard(shard), limit).items().stream()
                .map(item -> record(shard, item))
                .toList();
    }

    @Override
    public void delete(Collection<OutboxRecord> records) {
        var requests = records.stream().map(DynamoOutbox::deletion).toList();
        for (var from = 0; from < requests.size(); from += MAX_BATCH) {
            deleteBatch(requests.subList(from, Math.min(from + MAX_BATCH, requests.size())));
        }
    }

    @Override
    public long count() {
        return IntStream.range(0, shards)
                .mapToLong(shard -> pages.count(ofShard(shard)))
                .sum();
    }

    @Override
    public Listening onCommit(IntConsumer wakeUp) {
        return signal.listen(wakeUp);
    }

    private void deleteBatch(List<WriteRequest> batch) {
        var left = new ArrayList<>(batch);
        var unprocessed = Failsafe.with(UNTIL_ALL).get(() -> {
            var response = guarded(
                    "delete " + table,
                    () -> client.batchWriteItem(request -> request.requestItems(Map.of(table, List.copyOf(left)))));
            left.clear();
            left.addAll(response.unprocessedItems().getOrDefault(table, List.of()));
            return left;
        });
        if (!unprocessed.isEmpty()) {
            throw new StoreUnavailableException(
                    "delete " + table, new IllegalStateException(unprocessed.size() + " deletions not taken"));
        }
    }

    private QueryRequest ofShard(int shard) {
        var at = new Placeholders();
        return QueryRequest.builder()
                .tableName(table)
                .keyConditionExpression(Condition.equal("shard", Attributes.text(DynamoRecords.shard(shard)))
                        .render(at))
                .expressionAttributeNames(at.names())
                .expressionAttributeValues(at.values())
                .consistentRead(true)
                .build();
    }

    private static OutboxRecord record(int shard, StoredItem item) {
        return new OutboxRecord(
                shard, item.uuid("event_id"), item.text("source"), item.text("event_type"), item.text("envelope"));
    }

    private static WriteRequest deletion(OutboxRecord event) {
        var key = Map.of(
                "shard", Attributes.text(DynamoRecords.shard(event.shard())),
                "event_id", Attributes.text(event.eventId()));
        return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
    }
}
