package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// From the start of the platform's process until it is ready, on data of an earlier run, as `up` starts it.
final class StartBench {
    private static final Pattern ENGINES = Pattern.compile("engines up after (\\d+) ms");

    private StartBench() {}

    /// @param withEngines everything, `enginesUp` the same without the wait for the engines
    record Start(Duration withEngines, Duration enginesUp, Duration cpu) {}

    /// The first start makes the data and is not counted.
    ///
    /// @param command of `up`, with the state directory in it
    static List<Start> run(Path directory, List<String> command, int times) throws IOException, InterruptedException {
        Files.createDirectories(directory.resolve("platform"));
        var starts = new ArrayList<Start>();
        for (var time = 0; time <= times; time++) {
            var start = once(directory.resolve("platform-" + time + ".log"), command);
            if (time > 0) {
                starts.add(start);
            }
        }
        return starts;
    }

    private static Start once(Path log, List<String> command) throws IOException, InterruptedException {
        var port = Child.freePort();
        try (var platform = Child.start(log, command, Map.of("PORT", Integer.toString(port)))) {
            var total = platform.awaitReady(URI.create("http://localhost:" + port + "/health/ready"));
            return new Start(total, total.minus(engines(log)), platform.cpu());
        }
    }

    private static Duration engines(Path log) throws IOException {
        var found = ENGINES.matcher(Files.readString(log));
        if (!found.find()) {
            throw new IllegalStateException("the platform did not say when its engines were up: " + log);
        }
        return Duration.ofMillis(Long.parseLong(found.group(1)));
    }
}
