package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.HexFormat;

/// Writes an event as one JSON object: `time`, `level`, `logger`, `message`, the ids of the context, the event's
/// key-value pairs and `stack`.
final class JsonLineEncoder extends LineEncoder {
    private static final HexFormat HEX = HexFormat.of();

    @Override
    void writeLine(ILoggingEvent event, StringBuilder line) {
        line.append("{\"time\":\"").append(event.getInstant()).append('"');
        field(line, "level", event.getLevel().toString());
        field(line, "logger", event.getLoggerName());
        field(line, "message", Masking.text(event.getFormattedMessage()));
        event.getMDCPropertyMap().forEach((key, value) -> field(line, key, Masking.value(key, value)));
        var pairs = event.getKeyValuePairs();
        if (pairs != null) {
            for (var pair : pairs) {
                pair(line, pair.key, pair.value);
            }
        }
        var stack = stackOf(event);
        if (!stack.isEmpty()) {
            field(line, "stack", stack);
        }
        line.append('}');
    }

    private static void pair(StringBuilder line, String key, Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            name(line, key);
            line.append(value);
        } else {
            field(line, key, Masking.value(key, String.valueOf(value)));
        }
    }

    private static void field(StringBuilder line, String key, String value) {
        name(line, key);
        line.append('"');
        escape(line, value);
        line.append('"');
    }

    private static void name(StringBuilder line, String key) {
        line.append(",\"");
        escape(line, key);
        line.append("\":");
    }

    // Line separators are escaped too: one event must stay one line for any reader (log forging).
    private static void escape(StringBuilder line, String value) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"' -> line.append("\\\"");
                case '\\' -> line.append("\\\\");
                case '\n' -> line.append("\\n");
                case '\r' -> line.append("\\r");
                case '\t' -> line.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f || c == 0x85 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                        line.append("\\u").append(HEX.toHexDigits(c));
                    } else {
                        line.append(c);
                    }
                }
            }
        }
    }
}
