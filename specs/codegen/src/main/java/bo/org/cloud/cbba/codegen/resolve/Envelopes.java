package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// What stands around a payload on the bus: the common envelope, narrowed to one event.
final class Envelopes {
    private static final String EVENT_ID = "01976f2a-3b4c-7d5e-8f60-718293a4b5c6";
    private static final String OCCURRED_AT = "2031-03-15T14:20:31.502Z";

    private final Optional<SpecFile> common;

    Envelopes(Optional<SpecFile> common) {
        this.common = common;
    }

    /// The schema of `message` as it travels.
    ObjectNode around(Spot message, Spot payload) {
        ObjectNode envelope = common.orElseThrow()
                .top()
                .get("components", "schemas", "EventEnvelope")
                .node()
                .deepCopy();
        envelope.put("description", "`" + message.text("name") + "` as it travels.");
        if (envelope.get("properties") instanceof ObjectNode properties) {
            fix(properties, "event_type", message.text("name"));
            fix(properties, "event_version", message.text("x-version"));
            fix(properties, "source", message.file().top().text("x-source"));
            properties.set("payload", Json.reference("schemas", payload.key()));
        }
        envelope.put("x-envelope-of", payload.key());
        return envelope;
    }

    /// What the bus itself shows of an event; rules select by it.
    static ObjectNode headers(Spot message) {
        var headers = Json.NODES.objectNode().put("type", "object");
        headers.putArray("required").add("source").add("detail-type");
        var properties = headers.putObject("properties");
        constant(properties, "source", message.file().top().text("x-source"));
        constant(properties, "detail-type", message.text("name"));
        return headers;
    }

    /// An example of the payload, put into an envelope.
    static ObjectNode example(Spot message, Spot example) {
        var subject = subject(example.get("payload").node());
        var wrapped = Json.NODES.objectNode().put("name", example.text("name"));
        if (example.has("summary")) {
            wrapped.put("summary", example.text("summary"));
        }
        var envelope = wrapped.putObject("payload");
        envelope.put("event_id", EVENT_ID);
        envelope.put("event_type", message.text("name"));
        envelope.put("event_version", message.text("x-version"));
        envelope.put("occurred_at", OCCURRED_AT);
        envelope.put("source", message.file().top().text("x-source"));
        envelope.put("correlation_id", EVENT_ID);
        envelope.put("subject", subject);
        envelope.put("sequence", 1);
        envelope.putObject("actor").put("type", "user").put("id", subject);
        envelope.set("payload", example.get("payload").node());
        return wrapped;
    }

    /// The first id of the payload, as good as any in an example.
    private static String subject(JsonNode payload) {
        return Json.names(payload).stream()
                .filter(name -> name.endsWith("_id"))
                .map(name -> payload.get(name).asText())
                .findFirst()
                .orElse(EVENT_ID);
    }

    private static void fix(ObjectNode properties, String name, String value) {
        if (properties.get(name) instanceof ObjectNode property) {
            property.retain(List.of("type", "description"));
            property.putArray("enum").add(value);
        }
    }

    private static void constant(ObjectNode properties, String name, String value) {
        properties.putObject(name).put("type", "string").putArray("enum").add(value);
    }
}
