package bo.org.cloud.cbba.testing;

import bo.org.cloud.cbba.engines.StateDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Where this run's engines keep what they need, inside of the checkout; deleted at its end.
final class RunDirectory {
    private static final Path PARENT = Path.of(System.getProperty("root.dir", ""), ".local", "test-runs");
    private static final Path PATH = created();

    private RunDirectory() {}

    static StateDirectory state() {
        return new StateDirectory(PATH);
    }

    /// A directory of this run for one engine.
    static Path of(String engine) {
        try {
            return Files.createDirectories(PATH.resolve(engine)).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("no directory for " + engine + " in " + PATH, e);
        }
    }

    /// Where `./justw test` installs LocalStack.
    static Path localStackHome() {
        return Path.of(System.getProperty("root.dir", ""), ".tools", "localstack")
                .toAbsolutePath();
    }

    /// Where `./justw test` puts the jars of DynamoDB Local.
    static Path dynamoDbHome() {
        return Path.of(System.getProperty("root.dir", ""), ".tools", "dynamodb-local", "lib")
                .toAbsolutePath();
    }

    private static Path created() {
        try {
            Files.createDirectories(PARENT);
            sweep();
            var path = Files.createDirectories(
                    PARENT.resolve(Long.toString(ProcessHandle.current().pid())));
            Runtime.getRuntime().addShutdownHook(new Thread(RunDirectory::end, "engines-end"));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException("no directory for the engines in " + PARENT, e);
        }
    }

    private static void end() {
        Engines.closeAll();
        try {
            delete(PATH);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + PATH, e);
        }
    }

    /// Deletes what runs that were killed have left. Each directory is named by the number of its process.
    private static void sweep() throws IOException {
        try (var left = Files.newDirectoryStream(PARENT)) {
            for (var directory : left) {
                var pid = Long.parseLong(directory.getFileName().toString());
                if (pid == ProcessHandle.current().pid()
                        || ProcessHandle.of(pid).isEmpty()) {
                    delete(directory);
                }
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
