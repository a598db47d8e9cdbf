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

/// A bucket is one item. DynamoDB has no `max`, so a full bucket and one in use are two different conditional
/// updates; the failure of one brings the state that the other needs. An update that the client repeats after a
/// lost answer may take its tokens twice, never too few.
public final class DynamoRateBuckets implements RateBuckets {
    /// Each round that loses saw another one win.
    private static final int MAX_ROUNDS = 20;

    private static final Duration KEPT_WHEN_FULL = Duration.ofMinutes(5);

    private final DynamoDbClient client;
    private final String table;

    public DynamoRateBuckets(DynamoDbClient client, StoreTables tables) {
        this.client = client;
        this.table = tables.rate().name();
    }

    @Override
    public Grant take(String bucket, Gcra rate, int wanted, Instant now) {
        var known = 0L;
        for (var round = 0; round < MAX_ROUNDS; round++) {
            var nowMicros = Gcra.micros(now);
            var tokens = Math.min(wanted, rate.available(known, nowMicros));
            if (tokens == 0) {
                return new Grant(0, Gcra.instant(known));
            }
            var isFull = known <= nowMicros;
            var outcome = update(isFull ? fromFull(bucket, rate, tokens, now) : fromUsed(bucket, rate, tokens, now));
            if (outcome.isTaken()) {
                return new Grant(tokens, Gcra.instant(outcome.arrival()));
            }
            known = outcome.arrival();
        }
        throw new StoreUnavailableException("rate " + table, new IllegalStateException("contended " + bucket));
    }

    private record Outcome(boolean isTaken, long arrival) {}

    private UpdateItemRequest fromFull(String bucket, Gcra rate, int tokens, Instant now) {
        var nowMicros = Gcra.micros(now);
        var arrival = Attributes.number(nowMicros + tokens * rate.intervalMicros());
        return request(
                bucket,
                expiring(rate, now).set("arrival", arrival),
                Condition.absent("bucket").or(Condition.atMost("arrival", Attributes.number(nowMicros))));
    }

    private UpdateItemRequest fromUsed(String bucket, Gcra rate, int tokens, Instant now) {
        var nowMicros = Gcra.micros(now);
        var latest = rate.latestBeforeTaking(tokens, nowMicros);
        return request(
                bucket,
                expiring(rate, now).add("arrival", Attributes.number(tokens * rate.intervalMicros())),
                Condition.atLeast("arrival", Attributes.number(nowMicros))
                        .and(Condition.atMost("arrival", Attributes.number(latest))));
    }

    /// A full bucket is the same as none, so TTL may take it.
    private static DynamoUpdate expiring(Gcra rate, Instant now) {
        var full = now.plus(rate.interval().multipliedBy(rate.capacity()));
        return DynamoUpdate.begin().set("expires_at", Attributes.expiry(full.plus(KEPT_WHEN_FULL)));
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
                .returnValues(ReturnValue.UPDATED_NEW)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private Outcome update(UpdateItemRequest request) {
        return guarded("rate " + table, () -> {
            try {
                return new Outcome(true, arrival(client.updateItem(request).attributes()));
            } catch (ConditionalCheckFailedException e) {
                return new Outcome(false, arrival(e.item()));
            }
        });
    }

    private static long arrival(Map<String, AttributeValue> item) {
        return Optional.ofNullable(item.get("arrival"))
                .map(AttributeValue::n)
                .map(Long::parseLong)
                .orElse(0L);
    }
}
