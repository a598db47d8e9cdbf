package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.store.OutboxRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;

/// Puts each record into the queue of every subscribed service, as EventBridge's rules would: an event that nobody
/// consumes goes nowhere, and one that a queue refused is not taken as a whole.
public final class DirectBus implements EventBus {
    private static final Logger LOG = LoggerFactory.getLogger(DirectBus.class);

    /// What a rule matches on.
    private record Fact(String source, String eventType) {}

    private final SqsClient client;
    private final EventQueues queues;
    private final Map<Fact, List<String>> consumersByFact;

    public DirectBus(SqsClient client, EventQueues queues, List<Subscription> subscriptions) {
        this.client = client;
        this.queues = queues;
        this.consumersByFact = subscriptions.stream()
                .collect(Collectors.groupingBy(
                        subscription -> new Fact(subscription.source(), subscription.eventType()),
                        Collectors.mapping(Subscription::consumer, Collectors.toList())));
    }

    @Override
    public Set<UUID> publish(List<OutboxRecord> records) {
        var taken = records.stream().map(OutboxRecord::eventId).collect(Collectors.toCollection(HashSet::new));
        byConsumer(records).forEach((consumer, theirs) -> taken.removeAll(send(consumer, theirs)));
        return taken;
    }

    private Map<String, List<OutboxRecord>> byConsumer(List<OutboxRecord> records) {
        return records.stream()
                .flatMap(record -> consumersOf(record).stream().map(consumer -> Map.entry(consumer, record)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<String> consumersOf(OutboxRecord record) {
        return consumersByFact.getOrDefault(new Fact(record.source(), record.eventType()), List.of());
    }

    /// @return the ids that the queue refused
    private Set<UUID> send(String consumer, List<OutboxRecord> records) {
        var entries = records.stream()
                .map(record -> SendMessageBatchRequestEntry.builder()
                        .id(record.eventId().toString())
                        .messageBody(record.envelope())
                        .build())
                .toList();
        try {
            var answer = client.sendMessageBatch(request -> request.queueUrl(queues.urlOf(consumer))
                    .entries(entries)
                    .overrideConfiguration(limits -> limits.apiCallTimeout(EventBus.TIMEOUT)));
            answer.failed()
                    .forEach(entry ->
                            LOG.warn("{} not taken by the queue of {}: {}", entry.id(), consumer, entry.code()));
            return answer.failed().stream()
                    .map(entry -> UUID.fromString(entry.id()))
                    .collect(Collectors.toSet());
        } catch (SdkException failed) {
            throw new BusUnavailableException("queue of " + consumer, failed);
        }
    }
}
