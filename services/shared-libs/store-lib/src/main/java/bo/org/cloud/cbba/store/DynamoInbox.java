package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.DynamoFaults.guarded;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Looks up what was applied. What DynamoDB leaves unprocessed counts as not found: the commit's conditions
/// decide.
final class DynamoInbox {
    private final DynamoDbClient client;
    private final String table;

    DynamoInbox(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    Consumption find(InboxMark wanted, Instant now) {
        var found = read(wanted);
        if (found.stream().anyMatch(item -> isApplied(item, wanted, now))) {
            return Consumption.DUPLICATE;
        }
        return found.stream().anyMatch(item -> isNewer(item, wanted)) ? Consumption.STALE : Consumption.APPLY;
    }

    private static boolean isApplied(StoredItem item, InboxMark wanted, Instant now) {
        return item.text("mark").equals(DynamoRecords.eventMark(wanted))
                && item.number("expires_at") > now.getEpochSecond();
    }

    private static boolean isNewer(StoredItem item, InboxMark wanted) {
        return wanted.projects() && item.findNumber("sequence").orElse(0L) > wanted.sequence();
    }

    private List<StoredItem> read(InboxMark wanted) {
        var keys = Stream.of(DynamoRecords.eventMark(wanted), DynamoRecords.sequenceMark(wanted))
                .limit(wanted.projects() ? 2 : 1)
                .map(mark -> Map.<String, AttributeValue>of("mark", Attributes.text(mark)))
                .toList();
        var request = BatchGetItemRequest.builder()
                .requestItems(Map.of(
                        table,
                        KeysAndAttributes.builder()
                                .keys(keys)
                                .consistentRead(true)
                                .build()))
                .build();
        var response = guarded("read " + table, () -> client.batchGetItem(request));
        return response.responses().getOrDefault(table, List.of()).stream()
                .map(StoredItem::new)
                .toList();
    }
}
