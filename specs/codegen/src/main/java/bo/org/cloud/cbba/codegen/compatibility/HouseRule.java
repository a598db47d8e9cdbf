package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// Judges what a resolved contract says in keys of this house, which oasdiff does not know.
@FunctionalInterface
interface HouseRule {
    List<HouseRule> ALL = List.of(
            forOperations(new AccessRule()),
            forOperations(new BodyLimitRule()),
            new ForeignProblemsRule(),
            new ExtensibleValuesRule());

    List<Change> judge(JsonNode released, JsonNode current);

    /// What a rule says of one operation that is in both contracts.
    @FunctionalInterface
    interface OfOperation {
        List<Change> judge(String place, JsonNode released, JsonNode current);
    }

    static HouseRule forOperations(OfOperation rule) {
        return (released, current) -> eachOperation(released, current, rule).toList();
    }

    /// What `rule` says of each operation that is in both contracts; nothing for a contract of events.
    static Stream<Change> eachOperation(JsonNode released, JsonNode current, OfOperation rule) {
        var prefix = current.at("/servers/0/url").asText();
        BiFunction<String, String, List<Change>> judge = (path, method) -> {
            var now = current.path("paths").path(path).path(method);
            var before = released.path("paths").path(path).path(method);
            return now.isMissingNode()
                    ? List.of()
                    : rule.judge(method.toUpperCase(Locale.ROOT) + " " + prefix + path, before, now);
        };
        return released.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .flatMap(operation -> judge.apply(path.getKey(), operation.getKey()).stream()));
    }
}
