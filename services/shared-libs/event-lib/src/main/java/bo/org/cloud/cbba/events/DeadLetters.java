package bo.org.cloud.cbba.events;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/// What one service could not apply, with why and after how many attempts, and the way back.
public final class DeadLetters {
    private static final int MAX_BATCH = 10;

    private final SqsClient client;
    private final EventQueues queues;
    private final String consumer;

    public DeadLetters(SqsClient client, EventQueues queues, String consumer) {
        this.client = client;
        this.queues = queues;
        this.consumer = consumer;
    }

    /// A message given up on.
    ///
    /// @param reason empty where the queue itself gave up because its consumer died
    public record DeadLetter(String body, String reason, int attempts) {}

    void bury(String body, String reason, int attempts) {
        client.sendMessage(request -> request.queueUrl(queues.deadLetterUrlOf(consumer))
                .messageBody(body)
                .messageAttributes(Map.of("reason", text(reason), "attempts", text(String.valueOf(attempts)))));
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }

    /// Some of the dead letters, at most ten, without taking them away; they are invisible to others for a second.
    public List<DeadLetter> peek() {
        return receive(1).stream().map(DeadLetters::letterOf).toList();
    }

    /// Sends up to `limit` dead letters round again with their event ids, so that what was applied is not applied twice.
    ///
    /// @return how many went back
    public int redrive(int limit) {
        var moved = 0;
        while (moved < limit) {
            var messages = receive(EventQueues.VISIBILITY_SECONDS);
            if (messages.isEmpty()) {
                return moved;
            }
            for (var message : messages) {
                if (moved < limit) {
                    sendBack(message);
                    moved++;
                }
            }
        }
        return moved;
    }

    private List<Message> receive(int invisibleSeconds) {
        return client.receiveMessage(request -> request.queueUrl(queues.deadLetterUrlOf(consumer))
                        .maxNumberOfMessages(MAX_BATCH)
                        .visibilityTimeout(invisibleSeconds)
                        .messageAttributeNames("All"))
                .messages();
    }

    // Sent before it is deleted: a crash in between repeats the event, which consumers bear, and loses nothing.
    private void sendBack(Message message) {
        client.sendMessage(request -> request.queueUrl(queues.urlOf(consumer)).messageBody(message.body()));
        client.deleteMessage(request ->
                request.queueUrl(queues.deadLetterUrlOf(consumer)).receiptHandle(message.receiptHandle()));
    }

    private static DeadLetter letterOf(Message message) {
        var attributes = message.messageAttributes();
        return new DeadLetter(
                message.body(), textOf(attributes, "reason", ""), Integer.parseInt(textOf(attributes, "attempts", "0")));
    }

    private static String textOf(Map<String, MessageAttributeValue> attributes, String name, String otherwise) {
        var value = attributes.get(name);
        return value == null ? otherwise : value.stringValue();
    }
}
