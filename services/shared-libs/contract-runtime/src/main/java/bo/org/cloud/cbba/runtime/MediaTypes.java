package bo.org.cloud.cbba.runtime;

import java.util.List;
import java.util.Locale;

/// What an operation reads and writes against what the caller sends and accepts.
final class MediaTypes {
    private MediaTypes() {}

    /// Whether `Accept` allows `produced`; an absent header allows everything (RFC 9110 section 12.5.1).
    static boolean accepts(String accept, String produced) {
        if (accept.isEmpty() || accept.equals("*/*") || accept.equals(produced)) {
            return true;
        }
        var main = produced.substring(0, produced.indexOf('/') + 1);
        var quality = 0.0;
        var precision = -1;
        for (var range : accept.split(",", 50)) {
            var name = Quality.name(range);
            var fits = name.equals(produced) ? 2 : name.equals(main + "*") ? 1 : name.equals("*/*") ? 0 : -1;
            if (fits > precision) {
                precision = fits;
                quality = Quality.of(range);
            }
        }
        return quality > 0;
    }

    /// Whether the `Content-Type` is one of `consumed`, in UTF-8 if it says so at all.
    static boolean isOneOf(String contentType, List<String> consumed) {
        var end = contentType.indexOf(';');
        if (end < 0) {
            return consumed.contains(contentType) || consumed.contains(Quality.name(contentType));
        }
        return consumed.contains(Quality.name(contentType)) && isUtf8(contentType.substring(end + 1));
    }

    private static boolean isUtf8(String parameters) {
        for (var parameter : parameters.split(";", 20)) {
            var text = parameter.strip().toLowerCase(Locale.ROOT);
            if (text.startsWith("charset=")) {
                var charset = text.substring("charset=".length()).replace("\"", "");
                return charset.equals("utf-8") || charset.equals("us-ascii");
            }
        }
        return true;
    }
}
