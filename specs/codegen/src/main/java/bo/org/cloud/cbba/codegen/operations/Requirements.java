package bo.org.cloud.cbba.codegen.operations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns `x-requires` into the arguments of `OperationBuilder.requires`.
final class Requirements {
    private Requirements() {}

    /// One expression per alternative; empty if a condition is not known.
    static Optional<List<String>> read(@Nullable Object requires) {
        var alternatives = new ArrayList<String>();
        for (var alternative : requires instanceof List<?> list ? list : List.of()) {
            var conditions = alternative instanceof Map<?, ?> map ? conditions(map) : List.<String>of();
            if (conditions.isEmpty() || conditions.contains("")) {
                return Optional.empty();
            }
            alternatives.add(conditions.stream().collect(Collectors.joining(", ", "allOf(", ")")));
        }
        return Optional.of(Collections.unmodifiableList(alternatives));
    }

    private static List<String> conditions(Map<?, ?> alternative) {
        return alternative.entrySet().stream()
                .map(entry ->
                        condition(entry.getKey().toString(), entry.getValue().toString()))
                .toList();
    }

    private static String condition(String kind, String value) {
        return switch (kind) {
            case "permission" -> "new HasPermission(" + Literals.string(value) + ")";
            case "scope" -> "new HasScope(" + Literals.string(value) + ")";
            case "user" -> "new IsUser()";
            case "step_up" -> "new SteppedUp(" + value + ")";
            case "owner" ->
                value.equals("resource") ? "new OwnsResource()" : "new OwnsParameter(" + Literals.string(value) + ")";
            default -> "";
        };
    }
}
