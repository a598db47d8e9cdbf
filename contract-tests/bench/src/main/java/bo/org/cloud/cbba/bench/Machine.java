package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How busy the machine is with everything, from `/proc/stat`; all zero where there is none.
///
/// @param busy ticks of all processors that did something, `all` also those that did not
record Machine(long busy, long all) {
    private static final int IDLE = 4;
    private static final int IO_WAIT = 5;
    private static final int GUEST = 9;

    static Machine now() throws IOException {
        var file = Path.of("/proc/stat");
        if (!Files.exists(file)) {
            return new Machine(0, 0);
        }
        try (var lines = Files.lines(file)) {
            var fields = lines.findFirst().orElseThrow().split("\\s+", -1);
            long all = 0;
            for (var at = 1; at < GUEST; at++) {
                all += Long.parseLong(fields[at]);
            }
            return new Machine(all - Long.parseLong(fields[IDLE]) - Long.parseLong(fields[IO_WAIT]), all);
        }
    }

    /// The part of all processors that was busy since, 0..1.
    double busySince(Machine before) {
        return all == before.all ? 0 : (double) (busy - before.busy) / (all - before.all);
    }
}
