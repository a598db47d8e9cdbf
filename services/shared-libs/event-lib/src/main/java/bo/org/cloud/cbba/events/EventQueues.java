package bo.org.cloud.cbba.events;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// The queue of each consuming service and its dead letters: names, addresses, and making them where infrastructure
/// does not.
///
/// @see #ensure
public final class EventQueues {
    /// Deliveries after which the queue itself gives a message up. Event-lib gives up earlier and says why; this is for
    /// a consumer that dies over a message.
    public static final int MAX_RECEIVES = 20;

    /// How long a received message is invisible to others.
    public static final int VISIBILITY_SECONDS = 30;

    private final SqsClient client;
    private final String prefix;
    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /// @param prefix of all names: `ugsys-` on the platform, fresh for a test
    public EventQueues(SqsClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    public String nameOf(String consumer) {
        return prefix + consumer;
    }

    public String deadLetterNameOf(String consumer) {
        return prefix + consumer + "-dead-letters";
    }

    String urlOf(String consumer) {
        return url(nameOf(consumer));
    }

    String deadLetterUrlOf(String consumer) {
        return url(deadLetterNameOf(consumer));
    }

    private String url(String name) {
        return urls.computeIfAbsent(
                name, each -> client.getQueueUrl(request -> request.queueName(each)).queueUrl());
    }

    /// Makes both queues of a consumer unless they are there.
    ///
    /// @throws BusUnavailableException if the engine does not answer
    public void ensure(String consumer) {
        try {
            var deadLetters = client.createQueue(request -> request.queueName(deadLetterNameOf(consumer)))
                    .queueUrl();
            var arn = client.getQueueAttributes(request ->
                            request.queueUrl(deadLetters).attributeNames(QueueAttributeName.QUEUE_ARN))
                    .attributes()
                    .get(QueueAttributeName.QUEUE_ARN);
            client.createQueue(request -> request.queueName(nameOf(consumer))
                    .attributes(Map.of(
                            QueueAttributeName.VISIBILITY_TIMEOUT,
                            String.valueOf(VISIBILITY_SECONDS),
                            QueueAttributeName.REDRIVE_POLICY,
                            "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}".formatted(arn, MAX_RECEIVES))));
        } catch (SdkException failed) {
            throw new BusUnavailableException("queues of " + consumer, failed);
        }
    }
}
