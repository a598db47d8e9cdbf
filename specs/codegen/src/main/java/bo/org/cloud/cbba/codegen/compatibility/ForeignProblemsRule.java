package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/// Codes that an operation answers in a foreign standard's own shape (`x-standard`): no schema lists them, only
/// `x-problems` does. Codes of problem documents are judged by their schemas, see [RestReduction].
final class ForeignProblemsRule implements HouseRule {
    @Override
    public List<Change> judge(JsonNode released, JsonNode current) {
        var listed = codesOfSchemas(released);
        return HouseRule.eachOperation(released, current, (place, before, now) -> {
                    var kept = texts(now.path("x-problems"));
                    return texts(before.path("x-problems")).stream()
                            .filter(code -> !listed.contains(code) && !kept.contains(code))
                            .sorted()
                            .map(code -> Change.breaks(
                                    "problem-removed", place, "removed the problem code `%s`".formatted(code)))
                            .toList();
                })
                .toList();
    }

    private static Set<String> codesOfSchemas(JsonNode contract) {
        var codes = new HashSet<String>();
        for (var schema : contract.at("/components/schemas")) {
            if (schema.path("x-problem").asBoolean()) {
                schema.path("allOf").forEach(part -> codes.addAll(texts(part.at("/properties/code/enum"))));
            }
        }
        return codes;
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new HashSet<String>();
        StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText).forEach(texts::add);
        return texts;
    }
}
