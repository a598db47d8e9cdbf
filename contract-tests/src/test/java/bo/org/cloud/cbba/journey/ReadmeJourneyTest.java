package bo.org.cloud.cbba.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.running.RunningPlatform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The journey as README shows it with curl, pasted into one shell.
class ReadmeJourneyTest {
    private static final Path README = Path.of(System.getProperty("root.dir"), "README.md");
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final String ADDRESS = "http://localhost:8080";
    private static final int LONGEST_SECONDS = 150;

    @TempDir
    Path folder;

    @Test
    void leadsFromSignUpToALoggedOutToken() throws Exception {
        var printed = run(journey().replace(ADDRESS, RunningPlatform.address().toString()));
        var lines = printed.lines().map(String::strip).toList();
        assertEquals(6, lines.size(), printed);
        assertTrue(lines.get(0).startsWith("HTTP/1.1 202"), printed);
        assertTrue(lines.get(1).startsWith("HTTP/1.1 204"), printed);
        assertTrue(lines.get(2).contains("\"display_name\":\"Ana Quispe\""), printed);
        assertEquals("Anita", lines.get(3), printed);
        assertTrue(lines.get(4).startsWith("HTTP/1.1 204"), printed);
        assertEquals("UNAUTHENTICATED", lines.get(5), printed);
    }

    private static String journey() throws IOException {
        var page = Files.readString(README);
        var from = page.indexOf("\n## A journey with curl\n");
        assertTrue(from > 0, "README shows the journey");
        var section = page.substring(from, page.indexOf("\n## ", from + 1));
        assertTrue(section.contains("BASE=" + ADDRESS), "the journey names the address once");
        return BLOCK.matcher(section)
                .results()
                .map((MatchResult block) -> block.group(1))
                .collect(Collectors.joining());
    }

    private String run(String script) throws IOException, InterruptedException {
        var printed = folder.resolve("printed.txt");
        var process = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        var ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertTrue(ended, () -> "does not end");
        return Files.readString(printed);
    }
}
