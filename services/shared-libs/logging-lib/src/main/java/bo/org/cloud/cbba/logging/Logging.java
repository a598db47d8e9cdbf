package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sets logging up once per process: all of slf4j, `java.util.logging` and `System.Logger` go to standard output
/// in one form.
public final class Logging {
    private Logging() {}

    /// @param levels per logger name, e.g. `org.apache.pekko` -> `WARN`; the root logger is at `INFO`
    public static void start(LogForm form, Map<String, String> levels) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var appender = new ConsoleAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setName("stdout");
        appender.setEncoder(encoder(form, context));
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        levels.forEach((name, level) -> context.getLogger(name).setLevel(Level.toLevel(level)));
    }

    private static Encoder<ILoggingEvent> encoder(LogForm form, LoggerContext context) {
        var encoder = form == LogForm.JSON ? new JsonLineEncoder() : new ReadableEncoder();
        encoder.setContext(context);
        encoder.start();
        return encoder;
    }
}
