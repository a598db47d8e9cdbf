package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.events.QueueBatch;
import bo.org.cloud.cbba.lambda.RefusedEventException.Code;
import jakarta.json.JsonObject;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.sqs.model.Message;

/// A batch of SQS. What could not be settled is named, so that only it comes again (`ReportBatchItemFailures`);
/// what never can be is buried with its reason, and the rest of the batch goes on.
final class QueueTrigger implements Trigger {
    private final QueueBatch batch;
    private final Runnable afterBatch;

    QueueTrigger(QueueBatch batch, Runnable afterBatch) {
        this.batch = batch;
        this.afterBatch = afterBatch;
    }

    @Override
    public JsonObject fire(EventFields event) {
        // All are read before any is applied: a batch that is malformed somewhere is refused as a whole.
        var messages = IntStream.range(0, event.array("Records").size())
                .mapToObj(index -> message(event.element("Records", index)))
                .toList();
        var failed = batch.settle(messages);
        afterBatch.run();
        return BatchAnswer.failures(failed);
    }

    private Message message(EventFields record) {
        var queue = record.text("eventSourceARN");
        if (!record.text("eventSource").equals("aws:sqs") || !queue.endsWith(":" + batch.queueName())) {
            throw new RefusedEventException(Code.FOREIGN_SOURCE, queue);
        }
        return Message.builder()
                .messageId(record.text("messageId"))
                .receiptHandle(record.text("receiptHandle"))
                .body(record.text("body"))
                .attributesWithStrings(record.texts("attributes"))
                .build();
    }
}
