package bo.org.cloud.cbba.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// Ends this process at the point, and the time of passing it, that its system properties name. It halts: no
/// shutdown hook, no `finally`, no buffer is written, as after `kill -9`.
final class CrashSwitch {
    static final String POINT = "crash.point";
    static final String PASSAGE = "crash.passage";
    /// A file: while it is missing nothing happens. Without the property it happens from the start.
    static final String GO = "crash.go";
    /// A file that gets a line for each commit, with who made it.
    static final String JOURNAL = "crash.journal";

    /// The lines of the journal: somebody's call, and what the service does by itself.
    static final String CALL = "call";
    static final String LOOP = "loop";

    private static final String RUN = "bo.org.cloud.cbba.runtime.OperationRun";
    private static final Optional<CrashPoint> ARMED =
            Optional.ofNullable(System.getProperty(POINT)).map(CrashPoint::valueOf);
    private static final Optional<Path> WRITTEN =
            Optional.ofNullable(System.getProperty(JOURNAL)).map(Path::of);
    private static final Optional<Path> AWAITED =
            Optional.ofNullable(System.getProperty(GO)).map(Path::of);
    private static final AtomicInteger LEFT = new AtomicInteger(Integer.getInteger(PASSAGE, 1));

    private CrashSwitch() {}

    static void reached(CrashPoint point) {
        if (point == CrashPoint.AFTER_COMMIT) {
            changed();
        }
        if (ARMED.filter(point::equals).isPresent()
                && AWAITED.map(Files::exists).orElse(true)
                && LEFT.decrementAndGet() == 0) {
            Runtime.getRuntime().halt(point.exitCode());
        }
    }

    /// Something was written for good.
    static void changed() {
        WRITTEN.ifPresent(CrashSwitch::note);
    }

    private static void note(Path journal) {
        try {
            var line = Callers.include(RUN) ? CALL : LOOP;
            Files.writeString(journal, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
