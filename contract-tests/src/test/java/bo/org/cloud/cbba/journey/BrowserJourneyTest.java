package bo.org.cloud.cbba.journey;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.running.Newcomer;
import bo.org.cloud.cbba.running.RunningPlatform;
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
import org.junit.jupiter.api.Test;

/// The way from the mail to the verified address through a real browser, as a person goes it on a laptop.
class BrowserJourneyTest {
    private static final Path BROWSER = Path.of(System.getProperty("root.dir"), "contract-tests", "browser");
    private static final int LONGEST_SECONDS = 90;

    @Test
    void theButtonBehindTheMailsLinkVerifies() throws Exception {
        var ana = Newcomer.unknown();
        ana.register();
        ana.mailbox().awaitToken();
        var seen = browse("verify-email.mjs", RunningPlatform.address().toString(), ana.email());
        assertAll(
                () -> assertEquals("", seen.getString("untouched"), "following the link alone does nothing"),
                () -> assertTrue(seen.getString("first").startsWith("Listo"), seen::toString),
                () -> assertTrue(
                        seen.getString("left").endsWith("/verify-email"), "the token is gone from the address"),
                () -> assertTrue(seen.getString("second").contains("enlace"), seen::toString),
                () -> assertEquals(0, seen.getJsonArray("faults").size(), seen::toString));
        ana.awaitProfile();
    }

    private static JsonObject browse(String script, String... arguments) throws IOException, InterruptedException {
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
