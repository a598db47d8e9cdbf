package bo.org.cloud.cbba.codegen.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each folder below `resolve/refused` spoils the sound platform. A line that must be refused says so itself:
/// after `#!` stand the exact reasons. All of them must come, and nothing else.
class RefusalsTest {
    private static final String MARK = "#! ";

    @TempDir
    Path folder;

    static Stream<String> spoiled() throws IOException {
        try (var folders = Files.list(Checkout.resource("refused"))) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void refusesEachSpoiledLineWithItsReason(String name) throws IOException {
        var checkout = Checkout.sound(folder).with("refused/" + name);

        var refused = assertThrows(RefusedSpecException.class, () -> Resolver.resolve(checkout.root(), checkout.out()));

        assertEquals(marked("refused/" + name), refused.getMessage());
        assertFalse(Files.exists(checkout.out()), "nothing is written when anything is refused");
    }

    @Test
    void namesTheCatalogueThatIsMissing() throws IOException {
        var checkout = Checkout.sound(folder);
        Files.delete(checkout.root().resolve("specs/problems.yaml"));

        var refused = assertThrows(RefusedSpecException.class, () -> Resolver.resolve(checkout.root(), checkout.out()));

        assertEquals("specs/problems.yaml:1: is missing", refused.getMessage());
    }

    private static String marked(String name) throws IOException {
        var expected = new TreeSet<Refusal>();
        for (var file : Checkout.files(Checkout.resource(name))) {
            var spec = Checkout.resource(name).relativize(file).toString().replace('\\', '/');
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                for (var reason : reasons(lines.get(i))) {
                    expected.add(new Refusal(spec, i + 1, reason));
                }
            }
        }
        return expected.stream().map(Refusal::toString).collect(Collectors.joining("\n"));
    }

    private static List<String> reasons(String line) {
        var parts = new ArrayList<>(List.of(line.split(MARK)));
        parts.removeFirst();
        return parts.stream().map(String::strip).toList();
    }
}
