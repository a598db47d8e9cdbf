package bo.org.cloud.cbba.conformance;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The reviewed list of states that no public door brings about, with the reason of each.
final class UnreachableStates {
    private static final Map<String, String> REASONS = read();

    private UnreachableStates() {}

    static Map<String, String> reasons() {
        return REASONS;
    }

    private static Map<String, String> read() {
        try (var file = UnreachableStates.class.getResourceAsStream("/conformance/unreachable-states.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", 2))
                    .collect(toMap(parts -> parts[0], parts -> parts[1]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
