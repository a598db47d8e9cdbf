package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The table in docs/infrastructure.md that says where each resource type is proved, against the templates.
class WhereProvedTest {
    private static final Path PAGE = Path.of(System.getProperty("root.dir", ".."), "docs", "infrastructure.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(AWS::[A-Za-z0-9:]+)` \\| (.+) \\|$");
    private static final List<String> WAYS = List.of("LocalStack", "assertion", "runtime interface test");

    @Test
    void everyTypeStandsThereAndNoOther() throws IOException {
        assertEquals(
                declared(Synthesis.shared().stacks()),
                rows(Files.readString(PAGE)).keySet());
    }

    @Test
    void everyRowNamesAWay() throws IOException {
        rows(Files.readString(PAGE))
                .forEach((type, proof) -> assertTrue(WAYS.stream().anyMatch(proof::contains), type + ": " + proof));
    }

    @Test
    void whatIsProvedOnLocalStackIsDeployedThere() throws IOException {
        var deployed = declared(Synthesis.shared().stacks().stream()
                .filter(stack -> DeployedCloud.STACKS.contains(stack.name()))
                .toList());
        rows(Files.readString(PAGE))
                .forEach((type, proof) ->
                        assertEquals(deployed.contains(type), proof.contains("LocalStack"), type + ": " + proof));
    }

    @Test
    void aRowThatIsTakenAwayIsMissed() throws IOException {
        var text = Files.readString(PAGE).replaceFirst("(?m)^\\| `AWS::KMS::Key`.*\\R", "");

        assertTrue(!rows(text).keySet().equals(declared(Synthesis.shared().stacks())));
    }

    private static Set<String> declared(List<Stacked> stacks) {
        return stacks.stream()
                .flatMap(stack -> stack.resources().stream())
                .map(Declared::type)
                .collect(Texts.sorted());
    }

    private static Map<String, String> rows(String page) {
        var rows = new TreeMap<String, String>();
        for (MatchResult row : ROW.matcher(page).results().toList()) {
            assertFalse(rows.containsKey(row.group(1)), "twice: " + row.group(1));
            rows.put(row.group(1), row.group(2));
        }
        return rows;
    }
}
