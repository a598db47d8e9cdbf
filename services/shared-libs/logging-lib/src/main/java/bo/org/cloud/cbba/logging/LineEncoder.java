package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.nio.charset.StandardCharsets;

/// What both forms share: one line per event, its stack trace masked like everything else.
abstract sealed class LineEncoder permits JsonLineEncoder, ReadableEncoder {
    // A line of the access log fits in.
    private static final int USUAL_LENGTH = 512;

    abstract void writeLine(ILoggingEvent event, StringBuilder line);

    /// The line of an event as UTF-8, with its line end. Called in the thread that logs: it reads that thread's
    /// [LogContext].
    final byte[] encode(ILoggingEvent event) {
        var line = new StringBuilder(USUAL_LENGTH);
        writeLine(event, line);
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The stack trace with whatever its messages hold masked; empty without one.
    static String stackOf(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return thrown == null ? "" : Masking.text(ThrowableProxyUtil.asString(thrown));
    }
}
