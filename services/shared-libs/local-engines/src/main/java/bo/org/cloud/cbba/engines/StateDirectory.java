package bo.org.cloud.cbba.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// One checkout's place for what its engines keep: `data/<engine>`, `log/<engine>.log`, `run/<engine>.pid`. Two
/// state directories never disturb each other.
public record StateDirectory(Path path) {
    public StateDirectory {
        path = path.toAbsolutePath().normalize();
    }

    Path data(String engine) {
        return created(path.resolve("data").resolve(engine));
    }

    Path log(String engine) {
        return created(path.resolve("log")).resolve(engine + ".log");
    }

    Path run() {
        return created(path.resolve("run"));
    }

    ProcessFile process(String engine) {
        return new ProcessFile(run().resolve(engine + ".pid"));
    }

    /// The port of the last run if it is still free, so that addresses in people's tools stay right; else another.
    int port(String engine) {
        var file = run().resolve(engine + ".port");
        try {
            if (Files.exists(file)) {
                var last = Files.readString(file).strip();
                if (last.matches("\\d{4,5}") && FreePort.isFree(Integer.parseInt(last))) {
                    return Integer.parseInt(last);
                }
            }
            return FreePort.any();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    void rememberPort(String engine, int port) {
        try {
            Files.writeString(run().resolve(engine + ".port"), Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the port of " + engine, e);
        }
    }

    private static Path created(Path directory) {
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot create " + directory, e);
        }
    }
}
