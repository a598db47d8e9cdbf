package bo.org.cloud.cbba.codegen.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// One event: one name on the platform, one payload with a type of its own, and examples.
final class MessageRules {
    private static final Pattern NAME = Pattern.compile("[a-z]+\\.[a-z]+\\.[a-z_]+");
    private static final Pattern VERSION = Pattern.compile("[0-9]+\\.[0-9]+");

    private final References references;
    private final Refusals refusals;
    private final Map<String, Spot> names = new HashMap<>();
    private final Map<String, Spot> payloads = new HashMap<>();

    MessageRules(References references, Refusals refusals) {
        this.references = references;
        this.refusals = refusals;
    }

    void requireOf(Spot message) {
        Keys.refuseUnknown(message, EventVocabulary.MESSAGE, "a message", refusals);
        requireName(message);
        var version = message.get("x-version");
        if (!version.node().isTextual() || !VERSION.matcher(version.text()).matches()) {
            refusals.add(version.exists() ? version : message, "x-version must be a text such as '1.0'");
        }
        requirePayload(message);
        requireExamples(message);
    }

    private void requireName(Spot message) {
        var name = message.get("name");
        var service = message.file().service();
        if (!NAME.matcher(name.text()).matches() || !name.text().startsWith(service + ".")) {
            refusals.add(name.exists() ? name : message, "an event is named " + service + ".<entity>.<fact>");
            return;
        }
        var first = names.putIfAbsent(name.text(), name);
        if (first != null) {
            refusals.add(
                    name,
                    "event " + name.text() + " is already described at "
                            + first.file().name() + ":" + first.line());
        }
    }

    private void requirePayload(Spot message) {
        var payload = message.get("payload");
        if (payload.reference().isEmpty()) {
            refusals.add(payload.exists() ? payload : message, "the payload must be a $ref: it becomes a type");
            return;
        }
        var schema = references.follow(payload);
        if (schema.isEmpty()) {
            refusals.add(payload.get("$ref"), "$ref to nowhere: " + payload.text("$ref"));
            return;
        }
        if (!schema.get().text("type").equals("object")) {
            refusals.add(payload, "the payload of an event is an object");
        }
        var first =
                payloads.putIfAbsent(schema.get().file().name() + schema.get().pointer(), message);
        if (first != null) {
            refusals.add(
                    message,
                    "event " + message.key() + " has the payload of " + first.key()
                            + ": one event with two names, or one type with two meanings");
        }
    }

    private void requireExamples(Spot message) {
        if (message.get("examples").items().isEmpty()) {
            refusals.add(message, "event " + message.key() + " has no example");
        }
        for (var example : message.get("examples").items()) {
            Keys.refuseUnknown(example, EventVocabulary.EXAMPLE, "an example", refusals);
            if (example.text("name").isEmpty() || !example.has("payload")) {
                refusals.add(example, "an example has a name and a payload");
            }
        }
    }
}
