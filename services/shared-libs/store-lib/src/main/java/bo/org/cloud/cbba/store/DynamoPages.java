package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.DynamoFaults.guarded;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// Queries past the 1 MB where DynamoDB cuts an answer, and past filters that leave a page empty. Every query
/// throws [bo.org.cloud.cbba.contract.work.StoreUnavailableException] if the store does not answer in time.
public final class DynamoPages {
    private final DynamoDbClient client;

    public DynamoPages(DynamoDbClient client) {
        this.client = client;
    }

    /// One page of a list.
    ///
    /// @param items at most as many as asked for
    /// @param next where the next page starts; empty at the end. It may be present and lead to an empty page
    public record Page(List<StoredItem> items, Optional<Map<String, AttributeValue>> next) {}

    /// All that the query finds, fetched as the stream is read.
    public Stream<StoredItem> all(QueryRequest query) {
        return responses(query).flatMap(response -> response.items().stream()).map(StoredItem::new);
    }

    /// How many the query finds; reads all of them without moving them here.
    public long count(QueryRequest query) {
        var counting = query.toBuilder().select(Select.COUNT).build();
        return responses(counting).mapToLong(QueryResponse::count).sum();
    }

    /// The first `limit` that the query finds from its start key on, even where DynamoDB needs several answers for
    /// them.
    public Page page(QueryRequest query, int limit) {
        var items = new ArrayList<StoredItem>();
        var start = query.exclusiveStartKey();
        do {
            var part = query.toBuilder()
                    .limit(limit - items.size())
                    .exclusiveStartKey(start.isEmpty() ? null : start)
                    .build();
            var response = fetch(part);
            response.items().stream().map(StoredItem::new).forEach(items::add);
            start = response.lastEvaluatedKey();
        } while (items.size() < limit && !start.isEmpty());
        return new Page(List.copyOf(items), start.isEmpty() ? Optional.empty() : Optional.of(start));
    }

    private Stream<QueryResponse> responses(QueryRequest query) {
        return Stream.iterate(
                        Optional.of(fetch(query)),
                        Optional::isPresent,
                        last -> last.filter(QueryResponse::hasLastEvaluatedKey)
                                .map(found -> fetch(query.toBuilder()
                                        .exclusiveStartKey(found.lastEvaluatedKey())
                                        .build())))
                .map(Optional::orElseThrow);
    }

    private QueryResponse fetch(QueryRequest query) {
        return guarded("query " + query.tableName(), () -> client.query(query));
    }
}
