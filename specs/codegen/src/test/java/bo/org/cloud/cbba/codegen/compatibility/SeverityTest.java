package bo.org.cloud.cbba.codegen.compatibility;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The one file of severities, and what happens when the gate itself is unfit.
class SeverityTest {
    @TempDir
    Path folder;

    @Test
    void lowersNothingButWhatNobodyReliesOn() throws IOException, InterruptedException {
        var lowered = levels().entrySet().stream()
                .filter(entry -> !entry.getValue().equals("err"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());

        assertEquals(
                Set.of(
                        "api-version-not-bumped",
                        "api-version-decreased",
                        "api-major-version-not-bumped",
                        "api-tag-added",
                        "api-tag-removed",
                        "api-schema-removed"),
                lowered);
        var breaking = breakingByDefault();
        assertTrue(lowered.stream().noneMatch(breaking::contains));
    }

    @Test
    void failsOnACheckThatOasdiffDoesNotKnow() throws IOException, InterruptedException {
        var gate = Gate.in(folder);
        Files.writeString(folder.resolve("specs/compatibility/severity.txt"), "no-such-check err\n");
        gate.edit("openapi/identity.json", Edit.remove("/paths/~1api~1v1~1me"));

        var refusal = assertThrows(IOException.class, gate::diff);

        assertTrue(refusal.toString().contains("no-such-check"), refusal.toString());
    }

    @Test
    void saysHowItIsCalled() throws IOException, InterruptedException {
        var nothing = Gate.run();
        var unknown = Gate.run("merge", folder.toString());

        assertAll(
                () -> assertEquals(2, nothing.exit()),
                () -> assertTrue(nothing.output().startsWith("usage: ")),
                () -> assertEquals(2, unknown.exit()));
    }

    private static Map<String, String> levels() throws IOException {
        try (var lines = Files.lines(Gate.severity())) {
            return lines.map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .map(line -> line.split("\\s+"))
                    .collect(Collectors.toMap(words -> words[0], words -> words[1]));
        }
    }

    private static Set<String> breakingByDefault() throws IOException, InterruptedException {
        var checks = new ProcessBuilder(Gate.oasdiff().toString(), "checks", "changelog", "--format=json")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var list = new ObjectMapper().readTree(checks.getInputStream());
        assertEquals(0, checks.waitFor());
        return StreamSupport.stream(list.spliterator(), false)
                .filter(check -> !check.path("level").asText().equals("info"))
                .map(check -> check.path("id").asText())
                .collect(Collectors.toSet());
    }
}
