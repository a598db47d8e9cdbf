package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// `x-extensible-enum`: to oasdiff a free text. Values may come, for clients keep those that they do not know; none
/// may go, for clients send it or wait for it.
final class ExtensibleValuesRule implements HouseRule {
    private static final String KEY = "x-extensible-enum";

    @Override
    public List<Change> judge(JsonNode released, JsonNode current) {
        return below("", released.at("/components/schemas"), current.at("/components/schemas"))
                .toList();
    }

    private static Stream<Change> below(String place, JsonNode released, JsonNode current) {
        var here = Stream.concat(
                missing(released.path(KEY), current)
                        .map(value -> Change.breaks(
                                "extensible-value-removed", place, "removed the value `%s`".formatted(value))),
                missing(current.path(KEY), released)
                        .map(value -> Change.harmless(
                                "extensible-value-added", place, "added the value `%s`".formatted(value))));
        var inside = released.properties().stream()
                .filter(child -> child.getValue().isContainerNode() && current.has(child.getKey()))
                .flatMap(child -> below(
                        place.isEmpty() ? child.getKey() : place + "/" + child.getKey(),
                        child.getValue(),
                        current.path(child.getKey())));
        return Stream.concat(here, inside);
    }

    /// Of `values`, those that `other` does not list; none when `other` is no such enum, for then its type or enum
    /// is what oasdiff judges.
    private static Stream<String> missing(JsonNode values, JsonNode other) {
        if (!other.has(KEY)) {
            return Stream.empty();
        }
        var known = StreamSupport.stream(other.path(KEY).spliterator(), false).toList();
        return StreamSupport.stream(values.spliterator(), false)
                .filter(value -> !known.contains(value))
                .map(JsonNode::asText);
    }
}
