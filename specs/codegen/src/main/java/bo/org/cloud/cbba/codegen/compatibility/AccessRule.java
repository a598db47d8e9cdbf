package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/// `x-requires`: whoever met the released conditions must meet the present ones.
final class AccessRule implements HouseRule.OfOperation {
    @Override
    public List<Change> judge(String place, JsonNode released, JsonNode current) {
        var before = released.path("x-requires");
        var now = current.path("x-requires");
        if (before.equals(now)) {
            return List.of();
        }
        if (!admitsAllOf(before, now)) {
            return List.of(Change.breaks(
                    "access-tightened", place, "callers that `%s` admitted need `%s`".formatted(before, now)));
        }
        return admitsAllOf(now, before)
                ? List.of()
                : List.of(Change.harmless(
                        "access-loosened", place, "`%s` suffices where `%s` did".formatted(now, before)));
    }

    /// Each alternative of `before` meets some alternative of `now`. No alternatives at all ask for nothing.
    private static boolean admitsAllOf(JsonNode before, JsonNode now) {
        if (now.isEmpty()) {
            return true;
        }
        return !before.isEmpty() && all(before, met -> !all(now, asked -> !meets(met, asked)));
    }

    private static boolean meets(JsonNode met, JsonNode asked) {
        return asked.properties().stream().allMatch(condition -> switch (condition.getKey()) {
            // Only people have permissions, own something or step up.
            case "user" ->
                met.properties().stream().anyMatch(other -> !other.getKey().equals("scope"));
            case "step_up" ->
                met.has("step_up")
                        && met.path("step_up").asInt() <= condition.getValue().asInt();
            default -> condition.getValue().equals(met.get(condition.getKey()));
        });
    }

    private static boolean all(JsonNode list, Predicate<JsonNode> predicate) {
        return StreamSupport.stream(list.spliterator(), false).allMatch(predicate);
    }
}
