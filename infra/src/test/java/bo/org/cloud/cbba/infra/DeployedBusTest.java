package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Actor;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.events.EventBridgeBus;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.testing.AwsClients;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The platform's own bus as its stack made it: who is subscribed by contract gets the fact, and nobody else.
class DeployedBusTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static SqsClient sqs;
    private static EventBridgeClient events;

    @BeforeAll
    static void open() {
        sqs = AwsClients.sqs(DeployedCloud.shared().endpoint());
        events = DeployedCloud.shared().open(EventBridgeClient.builder());
    }

    @AfterAll
    static void close() {
        sqs.close();
        events.close();
    }

    @Test
    void carriesEveryFactToWhoIsSubscribedAndToNobodyElse() {
        var bus = new EventBridgeBus(events, "ugsys-event-bus");
        var facts = SubscriptionTable.ALL.stream()
                .map(subscription -> envelope(subscription.eventType(), subscription.source()))
                .toList();
        var imposters = SubscriptionTable.ALL.stream()
                .map(subscription -> envelope(subscription.eventType(), "ugsys.imposter"))
                .toList();
        imposters.forEach(each -> bus.publish(List.of(record(each))));
        facts.forEach(each -> bus.publish(List.of(record(each))));

        for (var consumer : consumers()) {
            var wanted = facts.stream()
                    .filter(fact -> typesOf(consumer).contains(fact.eventType()))
                    .collect(Collectors.toSet());
            var received = received("ugsys-" + consumer, wanted.size()).stream()
                    .map(body -> Json.readTolerantly(EventEnvelopeCodec.INSTANCE, body))
                    .collect(Collectors.toSet());
            assertEquals(wanted, received, consumer);
        }
    }

    @Test
    void aMessageOverWhichItsConsumerDiesIsPutAsideAndCanComeBack() {
        var queue = url("ugsys-profiles");
        var deadLetters = url("ugsys-profiles-dead-letters");
        var body = "a message that kills, " + UUID.randomUUID();
        sqs.sendMessage(request -> request.queueUrl(queue).messageBody(body));

        Awaitility.await().atMost(LIMIT).until(() -> {
            // Whoever receives it dies: it is seen again at once.
            sqs.receiveMessage(request -> request.queueUrl(queue).visibilityTimeout(0));
            return count(deadLetters) == 1;
        });
        sqs.startMessageMoveTask(request -> request.sourceArn(arn(deadLetters)));

        assertEquals(Set.of(body), received("ugsys-profiles", 1));
        assertEquals(0, count(deadLetters));
    }

    private static Set<String> consumers() {
        return SubscriptionTable.ALL.stream().map(Subscription::consumer).collect(Texts.sorted());
    }

    private static Set<String> typesOf(String consumer) {
        return SubscriptionTable.ALL.stream()
                .filter(each -> each.consumer().equals(consumer))
                .map(Subscription::eventType)
                .collect(Collectors.toSet());
    }

    /// Takes what is there until nothing more comes; each message once.
    private static Set<String> received(String queue, int wanted) {
        var url = url(queue);
        var bodies = new ArrayList<String>();
        Awaitility.await().atMost(LIMIT).until(() -> {
            var some = sqs.receiveMessage(request ->
                            request.queueUrl(url).maxNumberOfMessages(10).waitTimeSeconds(1))
                    .messages();
            some.forEach(message -> {
                bodies.add(message.body());
                sqs.deleteMessage(request -> request.queueUrl(url).receiptHandle(message.receiptHandle()));
            });
            return some.isEmpty() && bodies.size() >= wanted;
        });
        assertEquals(wanted, bodies.size(), queue);
        return new TreeSet<>(bodies);
    }

    private static String url(String queue) {
        return sqs.getQueueUrl(request -> request.queueName(queue)).queueUrl();
    }

    private static String arn(String url) {
        return attribute(url, "QueueArn");
    }

    private static int count(String url) {
        return Integer.parseInt(attribute(url, "ApproximateNumberOfMessages"));
    }

    private static String attribute(String url, String name) {
        return Optional.ofNullable(
                        sqs.getQueueAttributes(request -> request.queueUrl(url).attributeNamesWithStrings(name))
                                .attributesAsStrings()
                                .get(name))
                .orElseThrow();
    }

    private static OutboxRecord record(EventEnvelope event) {
        return new OutboxRecord(
                0,
                event.eventId(),
                event.source(),
                event.eventType(),
                Json.writeText(EventEnvelopeCodec.INSTANCE, event));
    }

    private static EventEnvelope envelope(String type, String source) {
        return new EventEnvelope(
                Ids.newId(),
                type,
                "1.0",
                Instant.parse("2031-03-15T12:00:00.123Z"),
                source,
                "correlation-1",
                Optional.empty(),
                Optional.empty(),
                new Actor("user", "ana"),
                UUID.randomUUID().toString(),
                1,
                "{\"text\":\"¡hola!\"}");
    }
}
