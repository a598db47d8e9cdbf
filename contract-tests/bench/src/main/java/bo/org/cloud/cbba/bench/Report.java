package bo.org.cloud.cbba.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// Turns figures into rows, with the targets that the platform is held to.
final class Report {
    private static final Duration START_TARGET = Duration.ofSeconds(4);
    private static final Duration UP_TARGET = Duration.ofSeconds(10);
    private static final int MEDIAN_TARGET_MS = 100;
    private static final int P99_TARGET_MS = 500;

    private Report() {}

    static List<Row> http(String what, List<Round> rounds, double target) {
        var ratio = Round.median(rounds, Round::throughputRatio);
        var throughput = String.format(
                Locale.ROOT,
                "%.0f %% (%.0f..%.0f): %,.0f of %,.0f req/s",
                100 * ratio,
                100 * Round.least(rounds, Round::throughputRatio),
                100 * Round.most(rounds, Round::throughputRatio),
                Round.median(rounds, round -> round.generated().perSecond()),
                Round.median(rounds, round -> round.plain().perSecond()));
        var cpu = String.format(
                Locale.ROOT,
                "%.1f and %.1f µs",
                Round.median(rounds, round -> round.generated().cpuMicros()),
                Round.median(rounds, round -> round.plain().cpuMicros()));
        var latency = String.format(
                Locale.ROOT,
                "%.1f / %.1f ms and %.1f / %.1f ms",
                Round.median(rounds, round -> round.generated().p50Micros()) / 1e3,
                Round.median(rounds, round -> round.generated().p99Micros()) / 1e3,
                Round.median(rounds, round -> round.plain().p50Micros()) / 1e3,
                Round.median(rounds, round -> round.plain().p99Micros()) / 1e3);
        return List.of(
                Row.judged(
                        what + ": throughput of plain Helidon's",
                        throughput,
                        String.format(Locale.ROOT, ">= %.0f %%", 100 * target),
                        ratio >= target),
                Row.told(what + ": server CPU per request, generated and plain", cpu),
                Row.told(what + ": latency p50 / p99, generated and plain", latency));
    }

    static List<Row> starts(List<StartBench.Start> starts) {
        var up = Figures.median(
                starts.stream().mapToDouble(start -> seconds(start.enginesUp())).toArray());
        var all = Figures.median(starts.stream()
                .mapToDouble(start -> seconds(start.withEngines()))
                .toArray());
        var cpu = Figures.median(
                starts.stream().mapToDouble(start -> seconds(start.cpu())).toArray());
        return List.of(
                Row.judged(
                        "all-in-one start, engines up",
                        String.format(Locale.ROOT, "%.1f s", up),
                        "<= 4 s",
                        up <= seconds(START_TARGET)),
                Row.judged(
                        "all-in-one start, engines included",
                        String.format(Locale.ROOT, "%.1f s", all),
                        "<= 10 s",
                        all <= seconds(UP_TARGET)),
                Row.told("all-in-one start: CPU of the platform's process", String.format(Locale.ROOT, "%.1f s", cpu)));
    }

    static List<Row> events(double[] millis) {
        var median = Figures.median(millis);
        var p99 = Figures.percentile(99, millis);
        return List.of(
                Row.judged(
                        "commit to consumer at 50 events/s: median",
                        String.format(Locale.ROOT, "%.0f ms", median),
                        "<= 100 ms",
                        median <= MEDIAN_TARGET_MS),
                Row.judged(
                        "commit to consumer at 50 events/s: p99",
                        String.format(Locale.ROOT, "%.0f ms", p99),
                        "<= 500 ms",
                        p99 <= P99_TARGET_MS));
    }

    static List<Row> codec(CodecBench.Costs costs) {
        return List.of(
                Row.told(
                        String.format(
                                Locale.ROOT, "JSON of %d bytes, read: codec (validates) and JSON-B", costs.bytes()),
                        String.format(Locale.ROOT, "%.1f and %.1f µs", costs.codecRead(), costs.jsonbRead())),
                Row.told(
                        String.format(Locale.ROOT, "JSON of %d bytes, written: codec and JSON-B", costs.bytes()),
                        String.format(Locale.ROOT, "%.1f and %.1f µs", costs.codecWrite(), costs.jsonbWrite())));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1e3;
    }
}
