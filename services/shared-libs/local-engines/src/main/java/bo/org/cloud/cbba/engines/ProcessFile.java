package bo.org.cloud.cbba.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Properties;

/// Says which process an engine is, well enough to end it later without ever ending another one that got its
/// number.
record ProcessFile(Path file) {
    /// The kernel counts start times from boot in ticks, and boot time itself is rounded.
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(2);

    /// @param marker text that stands in the process's command line and in no other checkout's
    void write(ProcessHandle process, String marker) {
        var entries = new Properties();
        entries.setProperty("pid", Long.toString(process.pid()));
        entries.setProperty("marker", marker);
        process.info().startInstant().ifPresent(start -> entries.setProperty("started", start.toString()));
        var next = file.resolveSibling(file.getFileName() + ".new");
        try (var out = Files.newBufferedWriter(next)) {
            entries.store(out, "An engine of this checkout");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + next, e);
        }
        move(next);
    }

    /// The process that the file names if it still runs: same number, same start, same command.
    Optional<ProcessHandle> running() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var entries = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            entries.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        var pid = entries.getProperty("pid", "");
        if (!pid.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, entries.getProperty("started", "")))
                .filter(process -> commandHolds(process, entries.getProperty("marker", "")));
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file, e);
        }
    }

    private void move(Path next) {
        try {
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    private static boolean startedAt(ProcessHandle process, String recorded) {
        return !recorded.isEmpty()
                && process.info()
                        .startInstant()
                        .map(start ->
                                Duration.between(start, Instant.parse(recorded)).abs())
                        .filter(apart -> apart.compareTo(CLOCK_SLACK) <= 0)
                        .isPresent();
    }

    static boolean commandHolds(ProcessHandle process, String marker) {
        return !marker.isEmpty()
                && process.info()
                        .commandLine()
                        .filter(line -> line.contains(marker))
                        .isPresent();
    }
}
