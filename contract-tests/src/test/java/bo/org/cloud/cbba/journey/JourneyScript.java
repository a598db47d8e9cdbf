package bo.org.cloud.cbba.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A script of `contract-tests/browser`, run by Node; it prints what it saw as one JSON object.
public final class JourneyScript {
    private static final Path BROWSER = Path.of(System.getProperty("root.dir"), "contract-tests", "browser");
    private static final int LONGEST_SECONDS = 90;

    private JourneyScript() {}

    public static JsonObject run(String script, String... arguments) throws IOException, InterruptedException {
        assertTrue(Files.isDirectory(BROWSER.resolve("node_modules")), "npm ci in " + BROWSER + ", or ./justw test");
        var command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        var printed = Files.createTempFile("browser", ".json");
        var process = new ProcessBuilder(command)
                .directory(BROWSER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
        var ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        process.destroy();
        var text = Files.readString(printed, StandardCharsets.UTF_8);
        assertTrue(ended && process.exitValue() == 0, text);
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
