package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/// What both forms share: one line per event, its stack trace masked like everything else.
abstract sealed class LineEncoder permits JsonLineEncoder, ReadableEncoder {
    // A line of the access log fits in.
    private static final int USUAL_LENGTH = 1_024;
    private static final int LONGEST_KEPT = 8 * USUAL_LENGTH;
    private static final int SPARES = 16;

    // Lines are begun in builders of earlier ones. Several, so that threads seldom want the same.
    private final AtomicReferenceArray<@Nullable StringBuilder> spares = new AtomicReferenceArray<>(SPARES);

    abstract void writeLine(ILoggingEvent event, StringBuilder line);

    /// The line of an event as UTF-8, with its line end. Called in the thread that logs: it reads that thread's
    /// [LogContext].
    final byte[] encode(ILoggingEvent event) {
        var slot = (int) (Thread.currentThread().threadId() % SPARES);
        var spare = spares.getAndSet(slot, null);
        var line = spare == null ? new StringBuilder(USUAL_LENGTH) : spare;
        writeLine(event, line);
        var bytes = line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        if (line.capacity() <= LONGEST_KEPT) {
            line.setLength(0);
            spares.set(slot, line);
        }
        return bytes;
    }

    /// The stack trace with whatever its messages hold masked; empty without one.
    static String stackOf(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return thrown == null ? "" : Masking.text(ThrowableProxyUtil.asString(thrown));
    }
}
