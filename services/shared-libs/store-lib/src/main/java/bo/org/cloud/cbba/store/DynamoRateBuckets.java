package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.DynamoFaults.guarded;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// A bucket is one item. A new window and one that is under way are two different conditional updates; the failure
/// of one brings the state that the other needs. An update that the client repeats after a lost answer may take its
/// tokens twice, never too few.
public final class DynamoRateBuckets implements RateBuckets {
    /// Each round that loses saw another one win.
    private static final int MAX_ROUNDS = 20;

    /// TTL works by seconds and by another clock; a window that is over is the same as none.
    private static final Duration KEPT_WHEN_OVER = Duration.ofMinutes(5);

    private static final Window NONE = new Window(0, 0);

    private final DynamoDbClient client;
    private final String table;

    public DynamoRateBuckets(DynamoDbClient client, StoreTables tables) {
        this.client = client;
        this.table = tables.rate().name();
    }

    @Override
    public Grant take(String bucket, RateLimit limit, int wanted, Instant now) {
        var known = NONE;
        for (var round = 0; round < MAX_ROUNDS; round++) {
            var isNew = known.ends <= now.toEpochMilli();
            var tokens = Math.min(wanted, isNew ? limit.calls() : known.left(limit));
            if (tokens == 0) {
                return known.grant(0, limit);
            }
            var outcome = update(isNew ? begin(bucket, limit, tokens, now) : goOn(bucket, limit, tokens, now));
            if (outcome.isTaken) {
                return outcome.window.grant(tokens, limit);
            }
            known = outcome.window;
        }
        throw new StoreUnavailableException("rate " + table, new IllegalStateException("contended " + bucket));
    }

    private record Window(long used, long ends) {
        int left(RateLimit limit) {
            // The limit may have been lowered since.
            return (int) Math.max(0, limit.calls() - used);
        }

        Grant grant(int tokens, RateLimit limit) {
            return new Grant(tokens, left(limit), Instant.ofEpochMilli(ends));
        }
    }

    private record Outcome(boolean isTaken, Window window) {}

    private UpdateItemRequest begin(String bucket, RateLimit limit, int tokens, Instant now) {
        var change = DynamoUpdate.begin()
                .set("used", Attributes.number(tokens))
                .set("ends", Attributes.number(limit.endOfWindowFrom(now)))
                .set("expires_at", Attributes.expiry(now.plus(limit.window()).plus(KEPT_WHEN_OVER)));
        var isOver = Condition.absent("ends").or(Condition.atMost("ends", Attributes.number(now.toEpochMilli())));
        return request(bucket, change, isOver);
    }

    private UpdateItemRequest goOn(String bucket, RateLimit limit, int tokens, Instant now) {
        var isUnderWay = Condition.atLeast("ends", Attributes.number(now.toEpochMilli() + 1));
        var hasEnough = Condition.atMost("used", Attributes.number(limit.calls() - tokens));
        return request(bucket, DynamoUpdate.begin().add("used", Attributes.number(tokens)), isUnderWay.and(hasEnough));
    }

    private UpdateItemRequest request(String bucket, DynamoUpdate change, Condition condition) {
        var at = new Placeholders();
        return UpdateItemRequest.builder()
                .tableName(table)
                .key(Map.of("bucket", Attributes.text(bucket)))
                .updateExpression(change.render(at))
                .conditionExpression(condition.render(at))
                .expressionAttributeNames(at.names())
                .expressionAttributeValues(at.values())
                .returnValues(ReturnValue.ALL_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private Outcome update(UpdateItemRequest request) {
        return guarded("rate " + table, () -> {
            try {
                return new Outcome(true, window(client.updateItem(request).attributes()));
            } catch (ConditionalCheckFailedException e) {
                return new Outcome(false, window(e.item()));
            }
        });
    }

    private static Window window(Map<String, AttributeValue> item) {
        return new Window(number(item, "used"), number(item, "ends"));
    }

    private static long number(Map<String, AttributeValue> item, String name) {
        return Optional.ofNullable(item.get(name))
                .map(AttributeValue::n)
                .map(Long::parseLong)
                .orElse(0L);
    }
}
