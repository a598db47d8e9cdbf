package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.ZoneOffset;
import java.util.HexFormat;

/// Writes an event as one JSON object: `time`, `level`, `logger`, `message`, the ids of the context, the event's
/// key-value pairs and `stack`.
final class JsonLineEncoder extends LineEncoder {
    private static final HexFormat HEX = HexFormat.of();
    private static final int MICROSECONDS = 6;

    private final TimeText time = new TimeText("uuuu-MM-dd'T'HH:mm:ss", ZoneOffset.UTC, MICROSECONDS);

    @Override
    void writeLine(ILoggingEvent event, StringBuilder line) {
        line.append("{\"time\":\"");
        time.write(event.getInstant(), line);
        line.append("Z\",\"level\":\"").append(event.getLevel()).append('"');
        field(line, "logger", event.getLoggerName());
        field(line, "message", Masking.text(event.getFormattedMessage()));
        ids(line, LogContext.current());
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

    private static void ids(StringBuilder line, LogContext context) {
        if (context == LogContext.NONE) {
            return;
        }
        field(line, LogContext.REQUEST_ID, Masking.text(context.requestId()));
        field(line, LogContext.CORRELATION_ID, Masking.text(context.correlationId()));
        if (!context.subject().isEmpty()) {
            field(line, LogContext.SUBJECT, Masking.text(context.subject()));
        }
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

    private static void escape(StringBuilder line, String value) {
        var written = 0;
        for (var at = 0; at < value.length(); at++) {
            var c = value.charAt(at);
            if (!isPlain(c)) {
                line.append(value, written, at);
                escape(line, c);
                written = at + 1;
            }
        }
        // Nearly always the whole value at once.
        if (written == 0) {
            line.append(value);
        } else {
            line.append(value, written, value.length());
        }
    }

    // Line separators are escaped too: one event must stay one line for any reader (log forging).
    private static boolean isPlain(char c) {
        if (c < 0x7f) {
            return c >= 0x20 && c != '"' && c != '\\';
        }
        return c >= 0xa0 && c != 0x2028 && c != 0x2029 && !Character.isSurrogate(c);
    }

    private static void escape(StringBuilder line, char c) {
        switch (c) {
            case '"' -> line.append("\\\"");
            case '\\' -> line.append("\\\\");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\t' -> line.append("\\t");
            default -> line.append("\\u").append(HEX.toHexDigits(c));
        }
    }
}
