package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// Writes an event for a person: time of day, level, short logger, message, pairs, and the request's id.
final class ReadableEncoder extends LineEncoder {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss.SSS").withZone(ZoneId.systemDefault());

    @Override
    void writeLine(ILoggingEvent event, StringBuilder line) {
        line.append(TIME.format(event.getInstant())).append(' ');
        line.append("%-5s ".formatted(event.getLevel()));
        line.append(shortName(event.getLoggerName())).append("  ");
        line.append(flat(Masking.text(event.getFormattedMessage())));
        var pairs = event.getKeyValuePairs();
        if (pairs != null) {
            for (var pair : pairs) {
                line.append(' ').append(pair.key).append('=');
                line.append(flat(Masking.value(pair.key, String.valueOf(pair.value))));
            }
        }
        var requestId = event.getMDCPropertyMap().get(LogContext.REQUEST_ID);
        if (requestId != null) {
            line.append("  [").append(requestId).append(']');
        }
        var stack = stackOf(event);
        if (!stack.isEmpty()) {
            line.append('\n').append(stack);
        }
    }

    private static String shortName(String logger) {
        return logger.substring(logger.lastIndexOf('.') + 1);
    }

    private static String flat(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }
}
