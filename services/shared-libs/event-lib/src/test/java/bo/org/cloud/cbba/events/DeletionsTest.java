package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.testing.Engines;
import bo.org.cloud.cbba.testing.FreshNames;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;

/// How settled messages leave their queue: together, and none of them because of another.
class DeletionsTest {
    private static final String READER = "reader";

    private final SqsClient sqs = Engines.sqsClient();
    private EventQueues queues;

    @BeforeEach
    void open() {
        queues = new EventQueues(sqs, FreshNames.of(getClass()).queue(""));
        queues.ensure(READER);
    }

    @Test
    void manyLeaveInOneRequest() {
        var watched = new WatchedDeletions(sqs, UnaryOperator.identity());
        var received = received(12);

        deleteAll(watched, received);
        assertEquals(0, left());
        assertEquals(12, watched.sizes().stream().mapToInt(size -> size).sum());
        assertTrue(watched.sizes().size() < 12, "one request each: " + watched.sizes());
        assertTrue(watched.sizes().stream().allMatch(size -> size <= Deletions.MAX_BATCH), "" + watched.sizes());
    }

    @Test
    void whatTheQueueDidNotDeleteGoesIntoTheNextRequest() {
        var requests = new AtomicInteger();
        var watched = new WatchedDeletions(
                sqs, entries -> requests.incrementAndGet() == 1 ? entries.subList(1, entries.size()) : entries);

        deleteAll(watched, received(3));
        assertEquals(0, left());
        assertTrue(watched.sizes().size() >= 2, "the failed one was not tried again: " + watched.sizes());
    }

    @Test
    void whatTheQueueNeverDeletesStaysThereAndHoldsUpNobody() {
        var received = received(3);
        var stubborn = received.getFirst().receiptHandle();
        var watched = new WatchedDeletions(
                sqs,
                entries -> entries.stream()
                        .filter(entry -> !entry.receiptHandle().equals(stubborn))
                        .toList());

        deleteAll(watched, received);
        assertEquals(1, left());
    }

    @Test
    void aReceiptThatIsNoneHoldsUpNobody() {
        var received = new ArrayList<>(received(2));
        received.addFirst(Message.builder().receiptHandle("none").build());

        deleteAll(new WatchedDeletions(sqs, UnaryOperator.identity()), received);
        assertEquals(0, left());
    }

    /// Returns once nothing waits any more.
    private void deleteAll(WatchedDeletions watched, List<Message> messages) {
        try (var deletions = Deletions.start(watched.client(), queues, READER)) {
            messages.forEach(deletions::add);
        }
    }

    private List<Message> received(int count) {
        var received = new ArrayList<Message>();
        for (var sent = 0; sent < count; sent++) {
            sqs.sendMessage(request -> request.queueUrl(queues.urlOf(READER)).messageBody("hola"));
        }
        while (received.size() < count) {
            received.addAll(sqs.receiveMessage(request -> request.queueUrl(queues.urlOf(READER))
                            .maxNumberOfMessages(10)
                            .waitTimeSeconds(1))
                    .messages());
        }
        return received;
    }

    /// Those being handled included.
    private int left() {
        var counts = sqs.getQueueAttributes(request -> request.queueUrl(queues.urlOf(READER))
                        .attributeNames(
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES,
                                QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE))
                .attributes();
        return counts.values().stream().mapToInt(Integer::parseInt).sum();
    }
}
