package bo.org.cloud.cbba.events;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.exception.SdkException;
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
    public record DeadLetter(String body, String reason, int attempts) {
        /// Leaves the body out: it carries personal data.
        @Override
        public String toString() {
            return "DeadLetter[" + reason + ", " + attempts + "]";
        }
    }

    void bury(String body, String reason, int attempts) {
        client.sendMessage(request -> request.queueUrl(queues.deadLetterUrlOf(consumer))
                .messageBody(body)
                .messageAttributes(Map.of("reason", text(reason), "attempts", text(String.valueOf(attempts)))));
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder()
                .dataType("String")
                .stringValue(value)
                .build();
    }

    /// Some of the dead letters, at most ten, without taking them away; they are invisible to others for a second.
    ///
    /// @throws BusUnavailableException if the queue does not answer
    public List<DeadLetter> peek() {
        try {
            return receive(1, MAX_BATCH).stream().map(DeadLetters::letterOf).toList();
        } catch (SdkException failed) {
            throw new BusUnavailableException("dead letters of " + consumer, failed);
        }
    }

    /// Sends up to `limit` dead letters round again with their event ids, so that what was applied is not applied
    /// twice.
    ///
    /// @return how many went back
    /// @throws BusUnavailableException if a queue does not answer; what went back before stays so
    public int redrive(int limit) {
        try {
            var moved = 0;
            while (moved < limit) {
                var messages = receive(EventQueues.VISIBILITY_SECONDS, Math.min(MAX_BATCH, limit - moved));
                if (messages.isEmpty()) {
                    return moved;
                }
                messages.forEach(this::sendBack);
                moved += messages.size();
            }
            return moved;
        } catch (SdkException failed) {
            throw new BusUnavailableException("dead letters of " + consumer, failed);
        }
    }

    // Without waiting a request asks a part of the queue's servers only, and may miss what is there.
    private List<Message> receive(int invisibleSeconds, int limit) {
        return client.receiveMessage(request -> request.queueUrl(queues.deadLetterUrlOf(consumer))
                        .maxNumberOfMessages(limit)
                        .waitTimeSeconds(1)
                        .visibilityTimeout(invisibleSeconds)
                        .messageAttributeNames("All"))
                .messages();
    }

    // Sent before it is deleted: a crash in between repeats the event, which consumers bear, and loses nothing.
    private void sendBack(Message message) {
        client.sendMessage(request -> request.queueUrl(queues.urlOf(consumer)).messageBody(message.body()));
        client.deleteMessage(
                request -> request.queueUrl(queues.deadLetterUrlOf(consumer)).receiptHandle(message.receiptHandle()));
    }

    private static DeadLetter letterOf(Message message) {
        var attributes = message.messageAttributes();
        return new DeadLetter(
                message.body(),
                textOf(attributes, "reason", ""),
                Integer.parseInt(textOf(attributes, "attempts", "0")));
    }

    private static String textOf(Map<String, MessageAttributeValue> attributes, String name, String otherwise) {
        var value = attributes.get(name);
        return value == null ? otherwise : value.stringValue();
    }
}
