package bo.org.cloud.cbba.runtime;

import java.util.Locale;

/// One entry of an `Accept` or `Accept-Language` list: a name and its weight (RFC 9110 section 12.4.2).
final class Quality {
    private Quality() {}

    /// Lower case, without parameters.
    static String name(String entry) {
        var end = entry.indexOf(';');
        return (end < 0 ? entry : entry.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /// 0..1; 1 where none is given, 0 where it cannot be read.
    static double of(String entry) {
        var from = entry.indexOf(';');
        while (from >= 0) {
            var next = entry.indexOf(';', from + 1);
            var parameter =
                    entry.substring(from + 1, next < 0 ? entry.length() : next).strip();
            if (parameter.startsWith("q=") || parameter.startsWith("Q=")) {
                return weight(parameter.substring(2).strip());
            }
            from = next;
        }
        return 1;
    }

    private static double weight(String text) {
        if (text.isEmpty()
                || text.length() > 5
                || text.chars().anyMatch(sign -> sign != '.' && (sign < '0' || sign > '9'))) {
            return 0;
        }
        try {
            return Math.min(1, Double.parseDouble(text));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
