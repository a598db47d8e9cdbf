package bo.org.cloud.cbba.guides;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Runs programs in one folder.
record Command(Path folder) {
    static Command in(Path folder) {
        return new Command(folder);
    }

    /// What the program prints; fails the test with that when it does not succeed.
    String run(String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), () -> String.join(" ", List.of(command)) + "\n" + printed);
        return printed;
    }
}
