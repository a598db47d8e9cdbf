package bo.org.cloud.cbba.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The page of promises names tests, and each is there.
class PromisesTest {
    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final Pattern PROOF = Pattern.compile("`(\\w+(?:Test|Contract))\\.(\\w+)`");

    @Test
    void everyProofThatThePageNamesIsThere() throws IOException {
        var tests = testsByClass();
        var proofs = PROOF.matcher(Files.readString(ROOT.resolve("docs/promises.md")))
                .results()
                .toList();
        assertTrue(proofs.size() > 100, () -> "names only " + proofs.size());
        assertEquals(
                List.of(),
                proofs.stream()
                        .filter(proof -> !tests.getOrDefault(proof.group(1), "").contains(proof.group(2) + "("))
                        .map(proof -> proof.group(1) + "." + proof.group(2))
                        .toList());
    }

    /// What stands in the test classes of that name, of which services may have one each.
    private static Map<String, String> testsByClass() {
        return HouseTest.javaFiles().stream()
                .filter(file -> file.toString().matches(".*(Test|Contract)\\.java"))
                .collect(Collectors.toMap(PromisesTest::className, HouseTest::read, String::concat));
    }

    private static String className(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }
}
