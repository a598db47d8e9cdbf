package bo.org.cloud.cbba.codegen.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Refuses event contracts that cannot be honoured, each reason at its line.
final class EventRules {
    private static final String ENVELOPE = "EventEnvelope";
    /// Stands for whatever an event carries, so it has no fields of its own.
    private static final String ANY_PAYLOAD = "EventPayload";

    private final References references;
    private final Refusals refusals;
    private final SchemaRules schemas;
    private final MessageRules messages;
    private final Map<String, Spot> sources = new HashMap<>();

    EventRules(References references, Refusals refusals) {
        this.references = references;
        this.refusals = refusals;
        this.schemas = SchemaRules.ofEvents(references, refusals);
        this.messages = new MessageRules(references, refusals);
    }

    void requireHonourable(SpecFile file) {
        var top = file.top();
        Keys.refuseUnknown(top, EventVocabulary.ROOT, "an event contract", refusals);
        Keys.refuseUnknown(top.get("components"), EventVocabulary.COMPONENTS, "components", refusals);
        if (!top.text("asyncapi").equals("3.0.0")) {
            refusals.add(top.get("asyncapi"), "asyncapi must be 3.0.0, the version that the generators are proven on");
        }
        for (var schema : top.get("components", "schemas").fields()) {
            if (!file.isCommon() || !schema.key().equals(ANY_PAYLOAD)) {
                schemas.requireNamed(schema);
            }
        }
        if (file.isCommon()) {
            if (!top.get("components", "schemas").has(ENVELOPE)) {
                refusals.add(top, "the common events need components/schemas/" + ENVELOPE);
            }
            return;
        }
        requireHome(file);
        top.get("components", "messages").fields().forEach(messages::requireOf);
        requireOperations(file);
    }

    private void requireHome(SpecFile file) {
        var top = file.top();
        if (!top.text("x-service").equals(file.service())) {
            refusals.add(top.get("x-service"), "x-service must be " + file.service() + ", as the file is named");
        }
        var source = top.get("x-source");
        if (!source.text().matches("ugsys\\.[a-z-]+")) {
            refusals.add(source, "x-source must read like ugsys.identity-manager");
        }
        var first = sources.putIfAbsent(source.text(), source);
        if (first != null) {
            refusals.add(
                    source,
                    "x-source " + source.text() + " is already used at "
                            + first.file().name() + ":" + first.line());
        }
    }

    private void requireOperations(SpecFile file) {
        var sent = new HashMap<String, Spot>();
        var received = new HashSet<String>();
        for (var operation : file.top().get("operations").fields()) {
            switch (operation.text("action")) {
                case "send" -> requireSend(operation, sent);
                case "receive" -> requireReceive(operation, received);
                default -> refusals.add(operation, "action must be send or receive");
            }
        }
        for (var message : file.top().get("components", "messages").fields()) {
            if (!sent.containsKey(message.key())) {
                refusals.add(message, "event " + message.key() + " is published by no send operation");
            }
        }
    }

    private void requireSend(Spot operation, Map<String, Spot> sent) {
        Keys.refuseUnknown(operation, EventVocabulary.SEND, "a send operation", refusals);
        for (var message : requireOneMessage(operation, "publish")) {
            if (!message.file().equals(operation.file())) {
                refusals.add(operation, "a service publishes only events of its own file");
            }
            var first = sent.putIfAbsent(message.key(), operation);
            if (first != null) {
                refusals.add(operation, "event " + message.key() + " is already published at line " + first.line());
            }
        }
    }

    private void requireReceive(Spot operation, Set<String> received) {
        Keys.refuseUnknown(operation, EventVocabulary.RECEIVE, "a receive operation", refusals);
        var mode = operation.get("x-consumes");
        if (!EventVocabulary.MODES.contains(mode.text())) {
            refusals.add(mode.exists() ? mode : operation, "x-consumes must be project or react");
        }
        for (var message : requireOneMessage(operation, "on")) {
            var consumer = operation.file().service();
            if (message.isTrue("x-sensitive") && !consumer.equals("omnichannel")) {
                refusals.add(operation, "sensitive event " + message.text("name") + " is for omnichannel alone");
            }
            if (!received.add(message.text("name"))) {
                refusals.add(operation, "event " + message.text("name") + " is received twice");
            }
        }
    }

    /// The one message of an operation, which is named after it; nothing where that was refused.
    private Set<Spot> requireOneMessage(Spot operation, String verb) {
        var written = operation.get("messages").items();
        if (written.size() != 1 || written.getFirst().reference().isEmpty()) {
            refusals.add(operation, "an operation names exactly one message by $ref");
            return Set.of();
        }
        var reference = written.getFirst().text("$ref");
        var message = references.follow(written.getFirst());
        if (message.isEmpty() || !message.get().pointer().startsWith("/components/messages/")) {
            refusals.add(written.getFirst().get("$ref"), "unknown message " + reference);
            return Set.of();
        }
        if (!operation.key().equals(verb + message.get().key())) {
            refusals.add(
                    operation,
                    "operation " + operation.key() + " must be named " + verb
                            + message.get().key());
        }
        return Set.of(message.get());
    }
}
