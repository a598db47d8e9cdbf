package bo.org.cloud.cbba.runtime;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `application/x-www-form-urlencoded` text: a query or a form. Names keep their order.
final class QueryText {
    private static final int MOST_PAIRS = 1_000;

    private QueryText() {}

    /// Empty if an escape is broken or there are more than 1,000 pairs
    static Optional<Map<String, List<String>>> parse(String text) {
        if (text.isEmpty()) {
            return Optional.of(Map.of());
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        var pairs = text.split("&", MOST_PAIRS + 1);
        if (pairs.length > MOST_PAIRS) {
            return Optional.empty();
        }
        try {
            for (var pair : pairs) {
                if (!pair.isEmpty()) {
                    var equals = pair.indexOf('=');
                    var name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                    var value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                    values.computeIfAbsent(name, ignored -> new ArrayList<>(1)).add(value);
                }
            }
        } catch (IllegalArgumentException brokenEscape) {
            return Optional.empty();
        }
        return Optional.of(values);
    }

    static String decoded(String text) {
        return text.indexOf('%') < 0 && text.indexOf('+') < 0 ? text : URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
