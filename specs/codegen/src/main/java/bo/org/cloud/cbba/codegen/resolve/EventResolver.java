package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes complete event contracts, one file per service, of the terse ones, which have passed [EventRules].
final class EventResolver {
    private static final String SCHEMAS = "schemas";

    private final SpecSet specs;
    private final References references;
    private final List<TerseSubscription> subscriptions;
    private final Envelopes envelopes;

    EventResolver(SpecSet specs, References references, List<TerseSubscription> subscriptions) {
        this.specs = specs;
        this.references = references;
        this.subscriptions = subscriptions;
        this.envelopes = new Envelopes(specs.commonEvents());
    }

    /// By service name.
    Map<String, ObjectNode> resolve() {
        var published = new LinkedHashMap<String, EventParts>();
        specs.eventServices().forEach(file -> published.put(file.service(), published(file)));
        var contracts = new LinkedHashMap<String, ObjectNode>();
        for (var file : specs.eventServices()) {
            var parts = Entries.require(published, file.service(), "event contract of")
                    .copy();
            for (var subscription : subscriptions) {
                if (subscription.operation().file().equals(file)) {
                    var producer = subscription.message().file().service();
                    parts.take(
                            subscription.message().key(),
                            Entries.require(published, producer, "event contract of"),
                            producer);
                }
            }
            contracts.put(file.service(), contract(file, parts));
        }
        return contracts;
    }

    private ObjectNode contract(SpecFile file, EventParts parts) {
        var contract = Json.NODES.objectNode();
        for (var key : List.of("asyncapi", "info", "x-service", "x-source")) {
            contract.set(key, file.top().get(key).node().deepCopy());
        }
        contract.put("defaultContentType", "application/json");
        var bus = contract.putObject("channels").putObject("bus");
        specs.commonEvents().ifPresent(common -> copy(common.top().get("channels", "bus"), bus));
        copy(file.top().get("channels", "bus"), bus);
        var onBus = bus.putObject("messages");
        parts.messages().keySet().forEach(name -> onBus.set(name, Json.reference("messages", name)));
        var operations = contract.putObject("operations");
        for (var operation : file.top().get("operations").fields()) {
            operations.set(operation.key(), operation(operation));
        }
        var components = contract.putObject("components");
        var messages = components.putObject("messages");
        parts.messages().forEach(messages::set);
        var schemas = components.putObject(SCHEMAS);
        parts.schemas().forEach(schemas::set);
        return contract;
    }

    private static void copy(Spot from, ObjectNode to) {
        from.fields().forEach(field -> to.set(field.key(), field.node().deepCopy()));
    }

    private ObjectNode operation(Spot operation) {
        ObjectNode resolved = operation.node().deepCopy();
        resolved.remove("messages");
        resolved.putObject("channel").put("$ref", "#/channels/bus");
        var messages = resolved.putArray("messages");
        for (var message : operation.get("messages").items()) {
            var name = references.follow(message).orElseThrow().key();
            messages.addObject().put("$ref", "#/channels/bus/messages/" + name);
        }
        return resolved;
    }

    /// What the service itself publishes, with all schemas that this needs.
    private EventParts published(SpecFile file) {
        var parts = new EventParts(new TreeMap<>(), new TreeMap<>());
        for (var message : file.top().get("components", "messages").fields()) {
            var payload = references.follow(message.get("payload")).orElseThrow();
            var envelope = message.key() + "Event";
            parts.schemas().put(envelope, envelopes.around(message, payload));
            parts.messages().put(message.key(), message(message, payload, envelope));
        }
        var pending = new ArrayDeque<String>();
        parts.schemas().values().forEach(schema -> pending.addAll(schemaNames(schema)));
        var seen = new HashSet<String>();
        while (!pending.isEmpty()) {
            var name = pending.poll();
            if (seen.add(name) && !parts.schemas().containsKey(name)) {
                var schema = schema(file, name);
                parts.schemas().put(name, schema);
                pending.addAll(schemaNames(schema));
            }
        }
        return parts;
    }

    private static List<String> schemaNames(JsonNode schema) {
        return ReferenceText.in(schema).stream()
                .map(ReferenceText.Component::name)
                .toList();
    }

    private JsonNode schema(SpecFile file, String name) {
        var own = file.top().get("components", SCHEMAS, name);
        var written =
                own.exists() ? own : specs.commonEvents().orElseThrow().top().get("components", SCHEMAS, name);
        var schema = written.node().deepCopy();
        ReferenceText.bundle(schema);
        return schema;
    }

    private ObjectNode message(Spot message, Spot payload, String envelope) {
        var resolved = Json.NODES.objectNode();
        for (var key : List.of("name", "x-version", "x-sensitive", "summary", "description", "deprecated")) {
            if (message.has(key)) {
                resolved.set(key, message.get(key).node());
            }
        }
        resolved.put("x-source", message.file().top().text("x-source"));
        var consumers = resolved.putArray("x-consumers");
        subscriptions.stream()
                .filter(subscription -> subscription.message().equals(message))
                .forEach(subscription -> consumers
                        .addObject()
                        .put("consumer", subscription.consumer())
                        .put("mode", subscription.mode()));
        resolved.put("contentType", "application/json");
        resolved.set("headers", Envelopes.headers(message));
        resolved.set("payload", Json.reference(SCHEMAS, envelope));
        resolved.set("x-payload", Json.reference(SCHEMAS, payload.key()));
        var examples = resolved.putArray("examples");
        for (var example : message.get("examples").items()) {
            examples.add(Envelopes.example(message, example));
        }
        return resolved;
    }
}
