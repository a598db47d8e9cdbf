package bo.org.cloud.cbba.bench;

import java.util.Arrays;

/// Statistics of a handful of numbers.
final class Figures {
    private Figures() {}

    static double median(double... values) {
        return percentile(50, values);
    }

    /// The nearest rank.
    static double percentile(int percent, double... values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }
}
