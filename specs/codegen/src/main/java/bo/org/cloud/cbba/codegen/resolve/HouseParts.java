package bo.org.cloud.cbba.codegen.resolve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// Components that the resolver adds by itself: what common.yaml says of them, else a plain form that ships
/// here, so that a partner's contract without a common.yaml resolves too.
final class HouseParts {
    private static final JsonNode SHIPPED = load();

    private final Optional<SpecFile> common;

    HouseParts(Optional<SpecFile> common) {
        this.common = common;
    }

    /// @param kind e.g. `headers`
    Optional<JsonNode> find(String kind, String name) {
        var written = common.map(file -> file.top().get("components", kind, name))
                .filter(Spot::exists)
                .map(Spot::node);
        return written.or(() -> Optional.ofNullable(SHIPPED.path(kind).get(name)));
    }

    private static JsonNode load() {
        try (var in = HouseParts.class.getResourceAsStream("/resolve/house.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
