package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Examples are sent by tests and shown to people, so each must meet its schema. Runs on contracts that are sound.
final class ExampleRules {
    private final References references;
    private final Refusals refusals;

    ExampleRules(References references, Refusals refusals) {
        this.references = references;
        this.refusals = refusals;
    }

    void requireFitting(SpecSet specs) {
        for (var file : specs.restServices()) {
            var schemas = new ExampleSchemas(file, specs.commonRest());
            TerseOperation.of(file, references).forEach(operation -> requireOf(operation, schemas));
        }
        for (var file : specs.eventServices()) {
            var schemas = new ExampleSchemas(file, specs.commonEvents());
            for (var message : file.top().get("components", "messages").fields()) {
                for (var example : message.get("examples").items()) {
                    requireFit(schemas, message.get("payload").node(), example.text("name"), example.get("payload"));
                }
            }
        }
    }

    private void requireOf(TerseOperation operation, ExampleSchemas schemas) {
        for (var parameter : operation.parameters()) {
            if (parameter.has("example")) {
                requireFit(schemas, parameter.get("schema").node(), parameter.text("name"), parameter.get("example"));
            }
        }
        operation.spot().get("requestBody", "content").fields().forEach(media -> requireMedia(media, schemas));
        for (var response : operation.responses()) {
            for (var media : response.get("content").fields()) {
                if (operation.spot().has("x-list")) {
                    requireExamples(media, ListSchemas.of(operation.text("x-list")), schemas);
                } else {
                    requireMedia(media, schemas);
                }
            }
        }
    }

    private void requireMedia(Spot media, ExampleSchemas schemas) {
        requireExamples(media, media.get("schema").node(), schemas);
    }

    private void requireExamples(Spot media, JsonNode schema, ExampleSchemas schemas) {
        for (var example : media.get("examples").fields()) {
            references
                    .follow(example)
                    .map(followed -> followed.get("value"))
                    .ifPresent(value -> requireFit(schemas, schema, example.key(), value));
        }
    }

    private void requireFit(ExampleSchemas schemas, JsonNode schema, String name, Spot value) {
        for (var fault : schemas.faults(schema, value.node())) {
            var where = Optional.of(fault.pointer())
                    .filter(pointer -> !pointer.isEmpty())
                    .map(pointer -> pointer + " ")
                    .orElse("");
            refusals.add(
                    new Spot(value.file(), value.pointer() + fault.pointer(), value.node()),
                    "example " + name + ": " + where + fault.reason());
        }
    }
}
