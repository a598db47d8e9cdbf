package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;

/// What both forms share: one line per event and nothing before or after the whole.
abstract sealed class LineEncoder extends EncoderBase<ILoggingEvent> permits JsonLineEncoder, ReadableEncoder {
    private static final byte[] NOTHING = {};

    abstract void writeLine(ILoggingEvent event, StringBuilder line);

    @Override
    public final byte[] encode(ILoggingEvent event) {
        var line = new StringBuilder(256);
        writeLine(event, line);
        return line.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The stack trace with whatever its messages hold masked; empty without one.
    static String stackOf(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return thrown == null ? "" : Masking.text(ThrowableProxyUtil.asString(thrown));
    }

    @Override
    public final byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public final byte[] footerBytes() {
        return NOTHING;
    }
}
