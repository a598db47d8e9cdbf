package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import dev.failsafe.Failsafe;
import dev.failsafe.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// Writes all or nothing.
///
/// The codes that a cancelled transaction gives per item are those of TransactWriteItems in DynamoDB's API
/// reference.
final class DynamoCommit {
    static final int MAX_WRITES = 100;
    private static final String LOST = "ConditionalCheckFailed";
    private static final String CONFLICT = "TransactionConflict";
    private static final Set<String> THROTTLED =
            Set.of("ThrottlingError", "ProvisionedThroughputExceeded", "RequestLimitExceeded");

    /// The client does not repeat a cancelled transaction by itself.
    private static final RetryPolicy<Object> REPEAT = RetryPolicy.builder()
            .handleIf(DynamoCommit::mayPass)
            .withBackoff(Duration.ofMillis(15), Duration.ofMillis(500))
            .withJitter(0.5)
            .withMaxAttempts(6)
            .build();

    private final DynamoDbClient client;

    DynamoCommit(DynamoDbClient client) {
        this.client = client;
    }

    void write(List<DynamoWrite> writes) {
        if (writes.size() > MAX_WRITES) {
            throw new IllegalStateException(
                    writes.size() + " writes in one unit of work; DynamoDB commits " + MAX_WRITES + " at most");
        }
        var first = writes.getFirst();
        if (writes.size() == 1 && first.item().put() != null) {
            writeOne(first.what(), first.item().put());
        } else {
            writeTogether(writes);
        }
    }

    private void writeOne(String what, Put put) {
        var request = PutItemRequest.builder()
                .tableName(put.tableName())
                .item(put.item())
                .conditionExpression(put.conditionExpression())
                .expressionAttributeNames(put.hasExpressionAttributeNames() ? put.expressionAttributeNames() : null)
                .expressionAttributeValues(put.hasExpressionAttributeValues() ? put.expressionAttributeValues() : null)
                .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
                .build();
        DynamoFaults.guarded(what, () -> {
            try {
                return client.putItem(request);
            } catch (ConditionalCheckFailedException e) {
                if (isOurOwnEarlierAttempt(e, put)) {
                    return null;
                }
                throw e;
            }
        });
    }

    /// The first attempt was written but its answer lost; the client's repetition then met it. A transaction is
    /// spared this by its token.
    private static boolean isOurOwnEarlierAttempt(ConditionalCheckFailedException lost, Put put) {
        var attempts = lost.numAttempts();
        return attempts != null && attempts > 1 && lost.hasItem() && lost.item().equals(put.item());
    }

    private void writeTogether(List<DynamoWrite> writes) {
        var request = TransactWriteItemsRequest.builder()
                .clientRequestToken(UUID.randomUUID().toString())
                .transactItems(writes.stream().map(DynamoWrite::item).toList())
                .build();
        DynamoFaults.guarded("commit", () -> {
            try {
                return Failsafe.with(REPEAT).get(() -> client.transactWriteItems(request));
            } catch (TransactionCanceledException e) {
                throw explain(e, writes);
            } catch (TransactionInProgressException e) {
                throw new StoreUnavailableException("commit still in progress", e);
            }
        });
    }

    private static boolean mayPass(Throwable fault) {
        return switch (fault) {
            case TransactionInProgressException _ -> true;
            case TransactionCanceledException cancelled ->
                cancelled.cancellationReasons().stream()
                        .map(CancellationReason::code)
                        .allMatch(code -> code.equals("None") || code.equals(CONFLICT) || THROTTLED.contains(code));
            default -> false;
        };
    }

    private static RuntimeException explain(TransactionCanceledException cancelled, List<DynamoWrite> writes) {
        var codes = cancelled.cancellationReasons().stream()
                .map(CancellationReason::code)
                .toList();
        var lost = codes.indexOf(LOST);
        if (lost >= 0) {
            return new ConditionLostException(writes.get(lost).what());
        }
        if (codes.stream().anyMatch(THROTTLED::contains)) {
            return new StoreUnavailableException("commit throttled", cancelled);
        }
        // Another transaction holds the item and is likely to have changed it: reading again is worth more than
        // waiting.
        var contended = codes.indexOf(CONFLICT);
        return contended >= 0
                ? new ConditionLostException(
                        "contended " + writes.get(contended).what())
                : cancelled;
    }
}
