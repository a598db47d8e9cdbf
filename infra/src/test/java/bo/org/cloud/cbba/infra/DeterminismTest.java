package bo.org.cloud.cbba.infra;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A change of a template must be a change of the code: otherwise `cdk diff` tells nothing.
class DeterminismTest {
    /// In a process of its own: unordered collections of Java have another order in each, and the same within one.
    @Test
    void anotherProcessSynthesisesTheSameBytes(@TempDir Path directory) throws IOException, InterruptedException {
        var output = directory.resolve("cdk.out");
        var log = directory.resolve("log");
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SynthesisAgain.class.getName(),
                        output.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), () -> read(log));

        assertEquals(templates(Synthesis.shared().output()), templates(output));
    }

    private static Map<String, String> templates(Path output) throws IOException {
        try (var files = Files.list(output)) {
            return files.filter(file -> file.toString().endsWith(".template.json"))
                    .collect(Collectors.toMap(
                            file -> file.getFileName().toString(),
                            DeterminismTest::read,
                            (one, _) -> one,
                            TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
