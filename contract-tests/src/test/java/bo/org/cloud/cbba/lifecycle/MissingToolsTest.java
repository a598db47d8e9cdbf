package bo.org.cloud.cbba.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A machine that lacks a tool: what is missing is named, with how to get it, and the command fails.
class MissingToolsTest {
    private static final Path ROOT = Path.of(System.getProperty("root.dir"));
    private static final String SCRIPT = """
        . .just/toolchain.sh
        . .just/test-tools.sh
        java_major() { echo 17; }
        TOOLS=/nowhere JAVA_HOME= CHROMIUM= PATH=/nowhere
        "$0"
        echo found
        """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        find_jdk      | JDK 25
        need_node     | Node 20 or newer, with npm
        need_maven    | Maven (any 3.x, to fetch
        need_python   | Python 3.11, 3.12 or 3.13
        need_chromium | Chromium
        need_curl     | curl
        """)
    void isNamedWithTheWayToGetIt(String check, String tool) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-euo", "pipefail", "-c", SCRIPT, check)
                .directory(ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor(), printed);
        assertTrue(printed.startsWith("missing: " + tool), printed);
        assertTrue(printed.contains("\n  get it: "), printed);
    }
}
