package bo.org.cloud.cbba.lifecycle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A verb of a checkout under way, as a person at a terminal would have called it.
record Verb(Process process, Path output) {
    private static final long LONGEST_SECONDS = 150;

    /// @param port for `PORT`
    static Verb start(Path checkout, int port, String... words) {
        try {
            var output = Files.createTempFile("verb", ".txt");
            List<String> command = new ArrayList<>(List.of("./justw"));
            command.addAll(List.of(words));
            var builder = new ProcessBuilder(command)
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    // Not a pipe: what a verb leaves running would hold it open.
                    .redirectOutput(output.toFile());
            builder.environment().put("PORT", Integer.toString(port));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            return new Verb(builder.start(), output);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Waits for its end.
    ///
    /// @return its exit code
    int exit() {
        try {
            if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new AssertionError("does not end:\n" + printed());
            }
            return process.exitValue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    String printed() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
