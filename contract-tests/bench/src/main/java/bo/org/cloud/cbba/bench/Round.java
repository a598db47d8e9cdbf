package bo.org.cloud.cbba.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/// The generated route and the plain handler, one right after the other.
record Round(Measured generated, Measured plain) {
    /// @param cpuMicros of the server, per request
    record Measured(double perSecond, double cpuMicros, long p50Micros, long p99Micros) {}

    double throughputRatio() {
        return generated.perSecond / plain.perSecond;
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return Figures.median(rounds.stream().mapToDouble(figure).toArray());
    }

    static double least(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).min().orElseThrow();
    }

    static double most(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return rounds.stream().mapToDouble(figure).max().orElseThrow();
    }
}
