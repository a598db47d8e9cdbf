package bo.org.cloud.cbba.codegen.models;

import bo.org.cloud.cbba.codegen.operations.Names;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;

/// One service's resolved event contract.
record EventContract(JsonNode tree) {
    private static final String ROOT_PACKAGE = "bo.org.cloud.cbba.";

    /// One message.
    ///
    /// @param name of its class
    /// @param wire its `detail-type`
    record Message(
            String name,
            String wire,
            String version,
            String source,
            boolean isSensitive,
            String summary,
            String description) {}

    /// What is done when a message of another service, or of this one, arrives.
    ///
    /// @param mode name of a constant of `Subscription.Mode`
    record Reception(Message message, String mode, String summary, String description) {}

    String service() {
        return tree.path("x-service").asText();
    }

    String className() {
        return Names.pascal(service());
    }

    String source() {
        return tree.path("x-source").asText();
    }

    String spec() {
        return "specs/asyncapi/" + service() + ".yaml";
    }

    String description() {
        return tree.path("info").path("description").asText();
    }

    String eventPackage() {
        return ROOT_PACKAGE + service() + ".event";
    }

    String serverPackage() {
        return ROOT_PACKAGE + service() + ".server";
    }

    List<Message> published() {
        return tree.path("components").path("messages").properties().stream()
                .map(entry -> message(entry.getKey()))
                .filter(message -> message.source().equals(source()))
                .toList();
    }

    /// In the order of the contract.
    List<Reception> received() {
        return StreamSupport.stream(tree.path("operations").spliterator(), false)
                .filter(operation -> operation.path("action").asText().equals("receive"))
                .map(this::reception)
                .toList();
    }

    private Reception reception(JsonNode operation) {
        var reference = operation.path("messages").path(0).path("$ref").asText();
        return new Reception(
                message(reference.substring(reference.lastIndexOf('/') + 1)),
                Names.constant(operation.path("x-consumes").asText()),
                operation.path("summary").asText(),
                operation.path("description").asText());
    }

    private Message message(String name) {
        var message = tree.path("components").path("messages").path(name);
        return new Message(
                name,
                message.path("name").asText(),
                message.path("x-version").asText(),
                message.path("x-source").asText(),
                message.path("x-sensitive").asBoolean(),
                message.path("summary").asText(),
                message.path("description").asText());
    }
}
