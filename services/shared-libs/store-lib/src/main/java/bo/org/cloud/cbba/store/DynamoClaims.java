package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.DynamoFaults.guarded;

import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoredAnswer;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;

/// Idempotency keys: one conditional put claims, and its failure brings the record that was in the way.
final class DynamoClaims {
    private final DynamoDbClient client;
    private final String table;

    DynamoClaims(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    Claim claim(IdempotentCall call, Instant now) {
        var fence = Idempotency.newFence();
        var request = claiming(call, fence, now);
        return guarded("claim " + table, () -> {
            try {
                client.putItem(request);
                return new Claim.Claimed(fence);
            } catch (ConditionalCheckFailedException e) {
                return judge(new StoredItem(e.item()), call, fence, now);
            }
        });
    }

    private PutItemRequest claiming(IdempotentCall call, long fence, Instant now) {
        var at = new Placeholders();
        return PutItemRequest.builder()
                .tableName(table)
                .item(running(call, fence, now))
                .conditionExpression(free(call, now).render(at))
                .expressionAttributeNames(at.names())
                .expressionAttributeValues(at.values())
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
    }

    private static Map<String, AttributeValue> running(IdempotentCall call, long fence, Instant now) {
        return Attributes.item()
                .with("scope", call.scope())
                .with("fingerprint", call.fingerprint())
                .with("fence", fence)
                .with("state", DynamoRecords.RUNNING)
                .with("lease_until", now.plus(Idempotency.LEASE).toEpochMilli())
                .with("expires_at", Attributes.expiry(now.plus(Idempotency.KEPT)))
                .build();
    }

    /// A crashed call's key is free for the same call alone.
    private static Condition free(IdempotentCall call, Instant now) {
        var abandoned = Condition.equal("state", Attributes.text(DynamoRecords.RUNNING))
                .and(Condition.atMost("lease_until", Attributes.number(now.toEpochMilli())))
                .and(Condition.equal("fingerprint", Attributes.text(call.fingerprint())));
        return Condition.absent("scope").or(DynamoRecords.expired(now)).or(abandoned);
    }

    private static Claim judge(StoredItem stored, IdempotentCall call, long fence, Instant now) {
        if (stored.number("fence") == fence) {
            // Our own put, whose answer was lost and which the client repeated.
            return new Claim.Claimed(fence);
        }
        if (!stored.text("fingerprint").equals(call.fingerprint())) {
            return new Claim.KeyReused();
        }
        if (stored.text("state").equals(DynamoRecords.DONE)) {
            return new Claim.Replay(
                    new StoredAnswer((int) stored.number("status"), stored.textMap("headers"), stored.bytes("body")));
        }
        return new Claim.InProgress(Idempotency.remaining(stored.number("lease_until"), now.toEpochMilli()));
    }

    void release(IdempotentCall call, long fence) {
        var at = new Placeholders();
        var request = DeleteItemRequest.builder()
                .tableName(table)
                .key(DynamoRecords.idempotencyKey(call.scope()))
                .conditionExpression(DynamoRecords.stillClaimed(fence).render(at))
                .expressionAttributeNames(at.names())
                .expressionAttributeValues(at.values())
                .build();
        try {
            guarded("release " + table, () -> client.deleteItem(request));
        } catch (ConditionLostException e) {
            // It is not ours any more, or it succeeded after all: then it must stay.
            return;
        }
    }
}
