package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What `./justw bench` runs: measures, prints one table and keeps it in docs/performance.md.
public final class Bench {
    private static final int WARM_SECONDS = 20;
    private static final int ROUND_SECONDS = 5;
    private static final int STARTS = 3;
    private static final int EVENTS_PER_SECOND = 50;
    private static final int EVENT_SECONDS = 20;
    private static final int CODEC_ROUNDS = 11;
    private static final double GET_TARGET = 0.70;
    private static final double PATCH_TARGET = 0.60;
    private static final List<String> NO_OPTIONS = List.of();

    private final Path directory;
    private final PrintStream out;
    private final List<Row> rows = new ArrayList<>();

    private Bench(Path directory, PrintStream out) {
        this.directory = directory;
        this.out = out;
    }

    /// @param arguments empty working directory; page to keep the table in, or `-`; interleaved rounds; then
    ///     the parts to run: `codec`, `http`, `events`, `start`, `profile`. The command line of `up` stands in
    ///     the environment (`UP_COMMAND`), an argument a line.
    public static void main(String... arguments) throws IOException, InterruptedException {
        var bench = new Bench(Path.of(arguments[0]), System.out);
        var before = Machine.now();
        for (var part : List.of(arguments).subList(3, arguments.length)) {
            bench.out.println("measuring: " + part);
            bench.measure(part, Integer.parseInt(arguments[2]));
        }
        var table = Row.table(bench.rows) + conditions(before);
        bench.out.println("\n" + table);
        if (!arguments[1].equals("-")) {
            PerformancePage.keep(Path.of(arguments[1]), table);
        }
        System.exit(0);
    }

    private void measure(String part, int rounds) throws IOException, InterruptedException {
        switch (part) {
            case "codec" -> rows.addAll(Report.codec(CodecBench.run(CODEC_ROUNDS)));
            case "http" -> http(rounds);
            case "events" -> rows.addAll(Report.events(EventBench.run(directory, EVENTS_PER_SECOND, EVENT_SECONDS)));
            case "start" -> rows.addAll(Report.starts(StartBench.run(directory, upCommand(), STARTS)));
            case "profile" -> profile();
            default -> throw new IllegalArgumentException("no part " + part);
        }
    }

    private void http(int rounds) throws IOException, InterruptedException {
        try (var http = new HttpBench(directory, NO_OPTIONS)) {
            var results = http.run(WARM_SECONDS, rounds, ROUND_SECONDS);
            rows.addAll(Report.http("GET", Objects.requireNonNull(results.get(HttpBench.Kind.GET), "GET"), GET_TARGET));
            rows.addAll(Report.http(
                    "PATCH", Objects.requireNonNull(results.get(HttpBench.Kind.PATCH), "PATCH"), PATCH_TARGET));
        }
    }

    /// Where the generated GET's and PATCH's CPU goes; it slows the server, so it is not part of the table.
    private void profile() throws IOException, InterruptedException {
        for (var kind : HttpBench.Kind.values()) {
            var recording = directory.resolve(kind + ".jfr");
            try (var http = new HttpBench(
                    directory,
                    List.of("-XX:StartFlightRecording:settings=profile,filename=" + recording + ",delay=" + WARM_SECONDS
                            + "s"))) {
                http.load(kind, 2 * WARM_SECONDS);
            }
            out.println(kind + ": " + String.join(", ", ProfileSummary.of(recording)));
        }
    }

    private static List<String> upCommand() {
        return System.getenv().getOrDefault("UP_COMMAND", "").lines().toList();
    }

    private static String conditions(Machine before) throws IOException {
        return "\nMeasured on %s, JDK %s, %d processors, busy %d %% of the time with everything.\n"
                .formatted(
                        LocalDate.now(ZoneOffset.UTC),
                        Runtime.version(),
                        Runtime.getRuntime().availableProcessors(),
                        Math.round(100 * Machine.now().busySince(before)));
    }
}
