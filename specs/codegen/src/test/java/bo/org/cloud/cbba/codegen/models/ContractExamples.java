package bo.org.cloud.cbba.codegen.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/// The examples that resolved contracts give for bodies and payloads.
final class ContractExamples {
    private ContractExamples() {}

    /// @param model name of its schema
    /// @param place where it stands, for people
    record Example(String packageName, String model, String place, String json) {}

    /// @param resolved folder of the resolved specs
    static List<Example> of(Path resolved) throws IOException {
        var examples = new ArrayList<Example>();
        for (var contract : contracts(resolved.resolve("openapi"))) {
            var packageName = "bo.org.cloud.cbba." + contract.path("x-service").asText() + ".model";
            contract.path("paths")
                    .forEach(path -> path.forEach(operation -> {
                        var place = operation.path("operationId").asText();
                        addBodies(
                                examples,
                                contract,
                                packageName,
                                place,
                                operation.path("requestBody").path("content"));
                        operation.path("responses").properties().stream()
                                .filter(response -> response.getKey().startsWith("2"))
                                .forEach(response -> addBodies(
                                        examples,
                                        contract,
                                        packageName,
                                        place,
                                        response.getValue().path("content")));
                    }));
        }
        for (var contract : contracts(resolved.resolve("asyncapi"))) {
            addPayloads(examples, contract);
        }
        return examples;
    }

    private static void addBodies(
            List<Example> examples, JsonNode contract, String packageName, String place, JsonNode content) {
        content.properties().stream()
                .filter(body -> body.getKey().endsWith("json"))
                .forEach(body -> body.getValue().path("examples").properties().forEach(example -> {
                    var value = followed(contract, example.getValue()).path("value");
                    var model =
                            lastWord(body.getValue().path("schema").path("$ref").asText());
                    examples.add(new Example(packageName, model, place + " " + example.getKey(), value.toString()));
                }));
    }

    private static void addPayloads(List<Example> examples, JsonNode contract) {
        var packageName = "bo.org.cloud.cbba." + contract.path("x-service").asText() + ".event";
        contract.path("components").path("messages").properties().stream()
                .filter(message -> message.getValue().path("x-source").equals(contract.path("x-source")))
                .forEach(message -> StreamSupport.stream(
                                message.getValue().path("examples").spliterator(), false)
                        .forEach(example -> examples.add(new Example(
                                packageName,
                                message.getKey(),
                                message.getKey() + " " + example.path("name").asText(),
                                example.path("payload").path("payload").toString()))));
    }

    private static JsonNode followed(JsonNode contract, JsonNode example) {
        var reference = example.path("$ref").asText();
        return reference.isEmpty() ? example : contract.at(reference.substring(1));
    }

    private static String lastWord(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static List<JsonNode> contracts(Path folder) throws IOException {
        var contracts = new ArrayList<JsonNode>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                contracts.add(new ObjectMapper().readTree(Files.readString(file)));
            }
        }
        return contracts;
    }
}
