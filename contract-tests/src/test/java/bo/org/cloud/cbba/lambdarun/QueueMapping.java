package bo.org.cloud.cbba.lambdarun;

import static org.junit.jupiter.api.Assertions.assertFalse;

import bo.org.cloud.cbba.testing.LambdaProcess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageSystemAttributeName;

/// Lambda's event source mapping of a queue, with `ReportBatchItemFailures`, a step at a time.
///
/// @param name of the queue
record QueueMapping(SqsClient sqs, String name) {
    private static final int BATCH = 10;

    /// Gives the function a batch, if there is one, and deletes what it does not name as failed.
    ///
    /// @return how many messages were settled
    int carryTo(LambdaProcess function) {
        var messages = sqs.receiveMessage(request -> request.queueUrl(url())
                        .maxNumberOfMessages(BATCH)
                        .messageSystemAttributeNames(MessageSystemAttributeName.APPROXIMATE_RECEIVE_COUNT))
                .messages();
        if (messages.isEmpty()) {
            return 0;
        }
        var outcome = function.invoke(event(messages));
        assertFalse(outcome.failed(), outcome.body());
        var failed = failed(outcome.body());
        var settled = messages.stream()
                .filter(message -> !failed.contains(message.messageId()))
                .toList();
        settled.forEach(message ->
                sqs.deleteMessage(request -> request.queueUrl(url()).receiptHandle(message.receiptHandle())));
        return settled.size();
    }

    private String url() {
        return sqs.getQueueUrl(request -> request.queueName(name)).queueUrl();
    }

    String event(List<Message> messages) {
        var records = Json.createArrayBuilder();
        for (var message : messages) {
            var attributes = Json.createObjectBuilder();
            message.attributesAsStrings().forEach(attributes::add);
            records.add(Json.createObjectBuilder()
                    .add("messageId", message.messageId())
                    .add("receiptHandle", message.receiptHandle())
                    .add("body", message.body())
                    .add("attributes", attributes)
                    .add("messageAttributes", Json.createObjectBuilder())
                    .add("eventSource", "aws:sqs")
                    .add("eventSourceARN", "arn:aws:sqs:us-east-1:000000000000:" + name)
                    .add("awsRegion", "us-east-1"));
        }
        return Json.createObjectBuilder().add("Records", records).build().toString();
    }

    static Set<String> failed(String answer) {
        return HttpApiEvents.read(answer).getJsonArray("batchItemFailures").getValuesAs(JsonObject.class).stream()
                .map(failure -> failure.getString("itemIdentifier"))
                .collect(Collectors.toSet());
    }
}
