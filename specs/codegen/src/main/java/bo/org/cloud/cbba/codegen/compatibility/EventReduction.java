package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/// The events that a service publishes, as a REST contract of which each event is a path's only answer: a consumer
/// depends on an event as a client does on an answer. What the service consumes is judged where it is published.
final class EventReduction {
    private static final Pattern OF_ANSWERS = Pattern.compile(" (to|from|of|for|in|with) the response\\b"
            + "| (with|for) the `200` (status|response)\\b|( (with|for))?( the)?( response)? status `200`");

    private EventReduction() {}

    static ObjectNode reduce(JsonNode contract) {
        var reduced = JsonNodeFactory.instance.objectNode().put("openapi", "3.0.3");
        reduced.set("info", contract.path("info"));
        var paths = reduced.putObject("paths");
        for (var operation : contract.path("operations")) {
            if (operation.path("action").asText().equals("send")) {
                operation.path("messages").forEach(message -> addEvent(paths, message(contract, message)));
            }
        }
        var schemas = reduced.putObject("components").putObject("schemas");
        contract.at("/components/schemas").properties().forEach(schema -> {
            JsonNode copy = schema.getValue().deepCopy();
            versionToMajor(copy);
            schemas.set(schema.getKey(), copy);
        });
        return reduced;
    }

    /// What oasdiff says of the reduced form, said of events.
    static Change inWordsOfEvents(Change change) {
        var place = change.place().replaceFirst("^GET /", "");
        var text = switch (change.rule()) {
            case "endpoint-added" -> "a new event";
            case "api-path-removed-without-deprecation" -> "the event is no longer published";
            default ->
                OF_ANSWERS
                        .matcher(change.text())
                        .replaceAll("")
                        .replaceAll("response(?:'s)? property", "field")
                        .replace("property", "field");
        };
        return new Change(change.breaking(), change.rule(), place, text);
    }

    private static JsonNode message(JsonNode contract, JsonNode reference) {
        var message = reference;
        while (message.has("$ref")) {
            message = contract.at(message.path("$ref").asText().substring(1));
        }
        return message;
    }

    private static void addEvent(ObjectNode paths, JsonNode message) {
        // Who cannot decrypt an event that was readable gets nothing, so that is another medium.
        var medium = message.path("x-sensitive").asBoolean() ? "application/jose" : "application/json";
        paths.putObject("/" + message.path("name").asText())
                .putObject("get")
                .putObject("responses")
                .putObject("200")
                .put("description", "the event")
                .putObject("content")
                .putObject(medium)
                .set("schema", message.path("payload"));
    }

    /// Within a major version fields are only added, so only a new major number is another value to consumers.
    private static void versionToMajor(JsonNode schema) {
        if (schema.has("x-envelope-of") && schema.at("/properties/event_version") instanceof ObjectNode version) {
            var number = version.at("/enum/0").asText();
            version.putArray("enum").add(number.replaceFirst("\\..*", ""));
        }
    }
}
