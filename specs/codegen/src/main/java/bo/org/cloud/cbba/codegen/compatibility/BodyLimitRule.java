package bo.org.cloud.cbba.codegen.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// `x-max-body`: what was small enough must stay so.
final class BodyLimitRule implements HouseRule.OfOperation {
    private static final String KEY = "x-max-body";

    @Override
    public List<Change> judge(String place, JsonNode released, JsonNode current) {
        if (!released.has(KEY) || !current.has(KEY)) {
            return List.of(); // A body that comes or goes is oasdiff's to judge.
        }
        var before = released.path(KEY).asLong();
        var now = current.path(KEY).asLong();
        var text = "a body may have %d bytes instead of %d".formatted(now, before);
        if (now == before) {
            return List.of();
        }
        return List.of(
                now < before
                        ? Change.breaks("max-body-decreased", place, text)
                        : Change.harmless("max-body-increased", place, text));
    }
}
