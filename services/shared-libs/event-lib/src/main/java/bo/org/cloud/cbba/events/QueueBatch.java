package bo.org.cloud.cbba.events;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/// Settles messages that somebody else received and will delete, such as AWS Lambda, as a [QueueConsumer] settles
/// its own.
public final class QueueBatch {
    private final EventQueues queues;
    private final String consumer;
    private final MessageHandling handling;

    /// @param consumer the service's domain word
    public QueueBatch(
            SqsClient client, EventQueues queues, String consumer, EventProcessor processor, ConsumerOptions options) {
        this.queues = queues;
        this.consumer = consumer;
        handling = new MessageHandling(client, queues, consumer, processor, options);
    }

    /// The name of the queue that the messages must come from.
    public String queueName() {
        return queues.nameOf(consumer);
    }

    /// Applies each in turn; a message that no repetition can help is a dead letter by then, with its reason.
    ///
    /// @return ids of the messages that must come again: all the rest, untried, once the store does not answer
    public List<String> settle(List<Message> messages) {
        var again = new ArrayList<String>();
        var storeAway = false;
        for (var message : messages) {
            var outcome = storeAway ? MessageHandling.Outcome.STORE_AWAY : handling.handle(message);
            storeAway = outcome == MessageHandling.Outcome.STORE_AWAY;
            if (outcome != MessageHandling.Outcome.SETTLED) {
                again.add(message.messageId());
            }
        }
        return again;
    }
}
