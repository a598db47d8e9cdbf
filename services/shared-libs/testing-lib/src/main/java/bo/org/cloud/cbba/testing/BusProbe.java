package bo.org.cloud.cbba.testing;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Listens on a queue of its own and waits for what the bus delivers there. It takes every message off the
/// queue and remembers it, so that a test can ask in any order.
public final class BusProbe {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final Duration POLL = Duration.ofMillis(20);
    private static final int BATCH = 10;

    private final SqsClient client;
    private final String queueUrl;
    private final Duration limit;
    private final List<EventEnvelope> seen;

    private BusProbe(SqsClient client, String queueUrl, Duration limit, List<EventEnvelope> seen) {
        this.client = client;
        this.queueUrl = queueUrl;
        this.limit = limit;
        this.seen = seen;
    }

    /// Waits 10 s at most.
    public static BusProbe on(SqsClient client, String queueUrl) {
        return new BusProbe(client, queueUrl, LIMIT, new CopyOnWriteArrayList<>());
    }

    /// The same probe with another limit.
    public BusProbe within(Duration longest) {
        return new BusProbe(client, queueUrl, longest, seen);
    }

    /// Waits for an event of a type.
    ///
    /// @return the first event of the type, which may have come long ago
    /// @throws AssertionError if none comes within the limit; it names what came instead
    public EventEnvelope await(String eventType) {
        return await(eventType, any -> true);
    }

    /// Waits for an event about one aggregate.
    ///
    /// @return the first event of the type about the subject
    /// @throws AssertionError if none comes within the limit; it names what came instead
    public EventEnvelope await(String eventType, String subject) {
        return await(eventType, event -> event.subject().equals(subject));
    }

    /// Waits for an event that fits.
    ///
    /// @return the first event of the type that fits
    /// @throws AssertionError if none comes within the limit; it names what came instead
    public EventEnvelope await(String eventType, Predicate<EventEnvelope> fits) {
        try {
            return Awaitility.await()
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .atMost(limit)
                    .until(() -> find(eventType, fits), Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("no fitting " + eventType + " within " + limit + "; seen: " + describeSeen(), e);
        }
    }

    /// Everything that has been delivered by now, oldest receipt first.
    public List<EventEnvelope> seen() {
        receive();
        return List.copyOf(seen);
    }

    private Optional<EventEnvelope> find(String eventType, Predicate<EventEnvelope> fits) {
        receive();
        return seen.stream()
                .filter(event -> event.eventType().equals(eventType))
                .filter(fits)
                .findFirst();
    }

    private void receive() {
        while (true) {
            var messages = client.receiveMessage(
                            request -> request.queueUrl(queueUrl).maxNumberOfMessages(BATCH))
                    .messages();
            if (messages.isEmpty()) {
                return;
            }
            for (var message : messages) {
                seen.add(Json.readTolerantly(EventEnvelopeCodec.INSTANCE, message.body()));
                client.deleteMessage(request -> request.queueUrl(queueUrl).receiptHandle(message.receiptHandle()));
            }
        }
    }

    private List<String> describeSeen() {
        return seen.stream()
                .map(event -> event.eventType() + " of " + event.subject())
                .toList();
    }
}
