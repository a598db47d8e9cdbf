package bo.org.cloud.cbba.conformance;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A call that a contract describes: an example of a request, or where that has no body, what an example of an
/// answer needs.
///
/// @param state empty if it needs nothing
record SpecExample(SpecOperation operation, String name, String state, Sent request) {
    private static final String FORM = "application/x-www-form-urlencoded";

    static List<SpecExample> of(SpecOperation operation) {
        var examples = new ArrayList<SpecExample>();
        for (var mediaType : operation.mediaTypes()) {
            operation.requestExamples(mediaType).forEach((name, reference) -> {
                var example = operation.document().resolved(reference);
                var body = encoded(mediaType, example.getJsonObject("value"));
                var request = bare(operation).header("Content-Type", mediaType).body(body);
                examples.add(new SpecExample(operation, name + " as " + mediaType, state(example), request));
            });
        }
        if (operation.mediaTypes().isEmpty()) {
            examples.addAll(ofAnswers(operation));
        }
        return examples;
    }

    private static List<SpecExample> ofAnswers(SpecOperation operation) {
        var content = operation.successContent();
        if (content.isEmpty()) {
            // A call without words in either direction: the contract has no place for a state of it.
            return List.of(new SpecExample(operation, "plain", "Ana is logged in once more", bare(operation)));
        }
        return SpecOperation.object(content.values().iterator().next().asJsonObject(), "examples").entrySet().stream()
                .map(each -> new SpecExample(
                        operation,
                        each.getKey(),
                        state(operation.document().resolved(each.getValue())),
                        bare(operation)))
                .toList();
    }

    /// The operation with every parameter that it needs, as in the parameters' own examples.
    static Sent bare(SpecOperation operation) {
        var path = operation.wholePath();
        for (var parameter : operation.parameters("path")) {
            path = path.replace("{" + parameter.getString("name") + "}", parameter.getString("example"));
        }
        var sent = Sent.of(operation.method(), path);
        for (var parameter : operation.parameters("query")) {
            if (parameter.getBoolean("required", false)) {
                sent = sent.query(parameter.getString("name"), parameter.getString("example"));
            }
        }
        return sent;
    }

    private static String state(JsonObject example) {
        return example.getString("x-state", "");
    }

    private static String encoded(String mediaType, JsonObject value) {
        if (!mediaType.equals(FORM)) {
            return value.toString();
        }
        return value.entrySet().stream()
                .map(field ->
                        Sent.encoded(field.getKey()) + "=" + Sent.encoded(((JsonString) field.getValue()).getString()))
                .collect(Collectors.joining("&"));
    }
}
