package bo.org.cloud.cbba.crash;

import bo.org.cloud.cbba.testing.AwsClients;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageRequest;
import software.amazon.awssdk.services.sqs.model.ReceiveMessageResponse;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequest;

/// Makes a service wrong in one way, which nobody notices until it is killed.
final class PlantedFault {
    static final String KIND = "crash.fault";

    /// One for each [Mechanism].
    enum Kind {
        /// Events are written when the change has been committed.
        OUTBOX_AFTER_COMMIT,
        /// Events leave the outbox before the bus has them.
        FORGETS_BEFORE_PUBLISHING,
        /// Messages leave the queue as soon as they are received.
        ACKNOWLEDGES_BEFORE_EFFECT,
        NONE
    }

    private static final String OUTBOX = "-outbox";

    private final Kind kind = Kind.valueOf(System.getProperty(KIND, Kind.NONE.name()));
    private final Map<String, List<TransactWriteItem>> held = new ConcurrentHashMap<>();

    /// To be called before the point that is before the step.
    void before(SdkRequest request) {
        if (kind == Kind.FORGETS_BEFORE_PUBLISHING && request instanceof SendMessageBatchRequest batch) {
            forget(batch.entries().stream().map(entry -> entry.id()).toList());
        }
    }

    /// @return what is sent in its place
    SdkRequest modified(SdkRequest request) {
        if (kind != Kind.OUTBOX_AFTER_COMMIT || !(request instanceof TransactWriteItemsRequest commit)) {
            return request;
        }
        held.put(
                commit.clientRequestToken(),
                commit.transactItems().stream().filter(PlantedFault::isEvent).toList());
        return commit.toBuilder()
                .transactItems(commit.transactItems().stream()
                        .filter(item -> !isEvent(item))
                        .toList())
                .build();
    }

    /// To be called after the point that is after the step.
    void after(SdkRequest request, SdkResponse response) {
        if (request instanceof TransactWriteItemsRequest commit) {
            var events = held.remove(commit.clientRequestToken());
            if (events != null) {
                events.forEach(event -> Clients.DYNAMO_DB.putItem(put ->
                        put.tableName(event.put().tableName()).item(event.put().item())));
            }
        }
        if (kind == Kind.ACKNOWLEDGES_BEFORE_EFFECT
                && request instanceof ReceiveMessageRequest asked
                && response instanceof ReceiveMessageResponse answer) {
            answer.messages()
                    .forEach(message -> Clients.SQS.deleteMessage(
                            gone -> gone.queueUrl(asked.queueUrl()).receiptHandle(message.receiptHandle())));
        }
    }

    private static boolean isEvent(TransactWriteItem item) {
        Put put = item.put();
        return put != null && put.tableName().endsWith(OUTBOX);
    }

    private static void forget(List<String> ids) {
        var client = Clients.DYNAMO_DB;
        client.listTablesPaginator().tableNames().stream()
                .filter(table -> table.endsWith(OUTBOX))
                .forEach(table -> client.scanPaginator(scan -> scan.tableName(table)).items().stream()
                        .filter(item -> ids.contains(Items.text(item, "event_id")))
                        .forEach(item -> client.deleteItem(gone -> gone.tableName(table)
                                .key(Map.of("shard", item.get("shard"), "event_id", item.get("event_id"))))));
    }

    /// Made when a fault first needs them.
    private static final class Clients {
        static final DynamoDbClient DYNAMO_DB = AwsClients.dynamoDb(at("DYNAMODB_ENDPOINT"));
        static final SqsClient SQS = AwsClients.sqs(at("SQS_ENDPOINT"));

        private static URI at(String setting) {
            return URI.create(System.getenv(setting));
        }
    }
}
