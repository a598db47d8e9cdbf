package bo.org.cloud.cbba.events;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// The queue of each consuming service and its dead letters: names, addresses, and making them where
/// infrastructure does not.
///
/// @see #ensure
public final class EventQueues {
    /// Deliveries after which the queue itself gives a message up. Event-lib gives up earlier and says why;
    /// this is for a consumer that dies over a message.
    public static final int MAX_RECEIVES = 20;

    /// How long a received message is invisible to others.
    public static final int VISIBILITY_SECONDS = 30;

    /// SQS's longest: nothing is lost over a long weekend, and a dead letter waits for someone to look at it.
    public static final int RETENTION_DAYS = 14;

    private static final String RETENTION_SECONDS =
            String.valueOf(Duration.ofDays(RETENTION_DAYS).toSeconds());

    private final SqsClient client;
    private final String prefix;
    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /// @param prefix of all names: `ugsys-` on the platform, fresh for a test
    public EventQueues(SqsClient client, String prefix) {
        this.client = client;
        this.prefix = prefix;
    }

    public String nameOf(String consumer) {
        return nameOf(prefix, consumer);
    }

    public String deadLetterNameOf(String consumer) {
        return deadLetterNameOf(prefix, consumer);
    }

    /// For who makes the queues in another way, from the same names.
    public static String nameOf(String prefix, String consumer) {
        return prefix + consumer;
    }

    /// See [#nameOf(String, String)].
    public static String deadLetterNameOf(String prefix, String consumer) {
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
                name,
                each -> client.getQueueUrl(request -> request.queueName(each)).queueUrl());
    }

    /// Makes both queues of a consumer, or brings those there are up to date.
    ///
    /// @throws BusUnavailableException if the engine does not answer
    public void ensure(String consumer) {
        try {
            var deadLetters = create(deadLetterNameOf(consumer));
            set(deadLetters, Map.of(QueueAttributeName.MESSAGE_RETENTION_PERIOD, RETENTION_SECONDS));
            set(
                    create(nameOf(consumer)),
                    Map.of(
                            QueueAttributeName.MESSAGE_RETENTION_PERIOD, RETENTION_SECONDS,
                            QueueAttributeName.VISIBILITY_TIMEOUT, String.valueOf(VISIBILITY_SECONDS),
                            QueueAttributeName.REDRIVE_POLICY, redriveTo(arnOf(deadLetters))));
        } catch (SdkException failed) {
            throw new BusUnavailableException("queues of " + consumer, failed);
        }
    }

    private static String redriveTo(String deadLetters) {
        return "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}".formatted(deadLetters, MAX_RECEIVES);
    }

    // Without attributes, which would be refused where they differ from those of a queue that is there.
    private String create(String name) {
        return client.createQueue(request -> request.queueName(name)).queueUrl();
    }

    private void set(String url, Map<QueueAttributeName, String> attributes) {
        client.setQueueAttributes(request -> request.queueUrl(url).attributes(attributes));
    }

    private String arnOf(String url) {
        var wanted = QueueAttributeName.QUEUE_ARN;
        var found = client.getQueueAttributes(request -> request.queueUrl(url).attributeNames(wanted));
        return String.valueOf(found.attributes().get(wanted));
    }
}
