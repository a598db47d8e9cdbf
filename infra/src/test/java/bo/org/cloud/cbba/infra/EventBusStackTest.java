package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.platform.SubscriptionTable;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EventBusStackTest {
    private static final String RULE = "AWS::Events::Rule";
    private static final String QUEUE = "AWS::SQS::Queue";
    private final Stacked stack = Synthesis.shared().stack("ugsys-bus");

    @Test
    void everySubscriptionHasItsRuleAndNoRuleIsWithoutOne() {
        assertEquals(
                SubscriptionTable.ALL.stream()
                        .map(each -> each.consumer() + "-" + each.eventType())
                        .collect(Texts.sorted()),
                stack.all(RULE).map(rule -> rule.text("Name")).collect(Texts.sorted()));
        SubscriptionTable.ALL.forEach(this::hasItsRule);
    }

    private void hasItsRule(Subscription subscription) {
        var rule = stack.one(RULE, "Name", subscription.consumer() + "-" + subscription.eventType());
        var queue = stack.one(QUEUE, "QueueName", "ugsys-" + subscription.consumer());

        assertTrue(rule.refersTo("EventBusName", bus().id()));
        assertEquals("[\"" + subscription.source() + "\"]", rule.text("/EventPattern/source"));
        assertEquals("[\"" + subscription.eventType() + "\"]", rule.text("/EventPattern/detail-type"));
        assertEquals(
                Set.of("source", "detail-type"),
                rule.properties().getJsonObject("EventPattern").keySet());
        assertEquals(1, rule.list("Targets").size());
        assertTrue(rule.refersTo("/Targets/0/Arn", queue.id()));
        assertEquals("$.detail", rule.text("/Targets/0/InputPath"));
        assertTrue(rule.refersTo("/Targets/0/DeadLetterConfig", undelivered().id()));
    }

    /// The contracts themselves, not what was generated from them for Java.
    @Test
    void everyReceiveOperationOfTheContractsHasItsRuleAndQueue() throws IOException {
        var directory = Path.of(System.getProperty("root.dir", ".."), "generated", "specs", "asyncapi");
        var received = new TreeSet<String>();
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                try (var in = Files.newInputStream(file);
                        var reader = Json.createReader(in)) {
                    received.addAll(receivedBy(reader.readObject()));
                }
            }
        }

        assertEquals(received, stack.all(RULE).map(rule -> rule.text("Name")).collect(Texts.sorted()));
        received.forEach(each -> stack.one(QUEUE, "QueueName", "ugsys-" + each.substring(0, each.indexOf('-'))));
    }

    private static Set<String> receivedBy(JsonObject contract) {
        var service = contract.getString("x-service");
        return contract.getJsonObject("operations").values().stream()
                .map(operation -> operation.asJsonObject())
                .filter(operation -> operation.getString("action").equals("receive"))
                .flatMap(operation -> operation.getJsonArray("messages").stream())
                .map(message -> resolved(contract, message.asJsonObject()))
                .map(message -> service + "-" + message.getString("name"))
                .collect(Collectors.toSet());
    }

    private static JsonObject resolved(JsonObject contract, JsonObject value) {
        var current = value;
        while (current.containsKey("$ref")) {
            var pointer = ((JsonString) current.get("$ref")).getString().substring(1);
            current = Json.createPointer(pointer).getValue(contract).asJsonObject();
        }
        return current;
    }

    @Test
    void everyConsumerHasAQueueWithDeadLettersAndThereIsNoOther() {
        var names = new TreeSet<>(Set.of("ugsys-undelivered"));
        for (var subscription : SubscriptionTable.ALL) {
            var name = "ugsys-" + subscription.consumer();
            names.add(name);
            names.add(name + "-dead-letters");
            var queue = stack.one(QUEUE, "QueueName", name);
            assertTrue(queue.refersTo(
                    "/RedrivePolicy/deadLetterTargetArn",
                    stack.one(QUEUE, "QueueName", name + "-dead-letters").id()));
            assertEquals("20", queue.text("/RedrivePolicy/maxReceiveCount"));
            assertEquals("30", queue.text("VisibilityTimeout"));
        }

        assertEquals(
                names, stack.all(QUEUE).map(queue -> queue.text("QueueName")).collect(Texts.sorted()));
        stack.all(QUEUE).forEach(queue -> assertEquals("1209600", queue.text("MessageRetentionPeriod")));
        stack.all(QUEUE).forEach(queue -> assertEquals("true", queue.text("SqsManagedSseEnabled")));
    }

    @Test
    void theBusKeepsAllFactsForAMonth() {
        assertEquals("ugsys-event-bus", bus().text("Name"));
        var archive = stack.all("AWS::Events::Archive").toList();
        assertEquals(1, archive.size());
        assertEquals("30", archive.getFirst().text("RetentionDays"));
        assertTrue(archive.getFirst().refersTo("SourceArn", bus().id()));
    }

    private Declared bus() {
        return stack.all("AWS::Events::EventBus").findAny().orElseThrow();
    }

    private Declared undelivered() {
        return stack.one(QUEUE, "QueueName", "ugsys-undelivered");
    }
}
