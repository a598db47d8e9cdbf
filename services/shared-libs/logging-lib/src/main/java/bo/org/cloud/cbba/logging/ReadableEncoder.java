package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.ZoneId;

/// Writes an event for a person: time of day, level, short logger, message, pairs, and the request's id.
final class ReadableEncoder extends LineEncoder {
    private static final int MILLISECONDS = 3;

    private final TimeText time = new TimeText("HH:mm:ss", ZoneId.systemDefault(), MILLISECONDS);

    @Override
    void writeLine(ILoggingEvent event, StringBuilder line) {
        time.write(event.getInstant(), line);
        line.append(' ').append(padded(event.getLevel())).append(' ');
        line.append(shortName(event.getLoggerName())).append("  ");
        flat(line, Masking.text(event.getFormattedMessage()));
        var pairs = event.getKeyValuePairs();
        if (pairs != null) {
            for (var pair : pairs) {
                line.append(' ').append(pair.key).append('=');
                flat(line, Masking.value(pair.key, String.valueOf(pair.value)));
            }
        }
        var requestId = LogContext.current().requestId();
        if (!requestId.isEmpty()) {
            line.append("  [");
            flat(line, Masking.text(requestId));
            line.append(']');
        }
        var stack = stackOf(event);
        if (!stack.isEmpty()) {
            line.append('\n').append(stack);
        }
    }

    private static String padded(Level level) {
        return switch (level.toInt()) {
            case Level.INFO_INT -> "INFO ";
            case Level.WARN_INT -> "WARN ";
            default -> level.toString();
        };
    }

    private static String shortName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    /// Neither another line nor what a terminal would obey.
    private static void flat(StringBuilder line, String text) {
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            line.append(Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c);
        }
    }
}
