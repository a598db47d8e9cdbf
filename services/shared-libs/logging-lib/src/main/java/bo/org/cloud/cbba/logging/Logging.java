package bo.org.cloud.cbba.logging;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/// Sets logging up once per process: all of slf4j, `java.util.logging` and `System.Logger` go to standard output
/// in one form. Lines of a busy moment are written together, so they may be some milliseconds late; nothing is
/// lost when the process ends by itself or is asked to.
public final class Logging {
    private static final String OUTPUT = "stdout";

    private Logging() {}

    /// @param levels per logger name, e.g. `org.apache.pekko` -> `WARN`; the root logger is at `INFO`
    public static void start(LogForm form, Map<String, String> levels) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        var context = context();
        context.reset();
        var appender = new BatchingAppender(form == LogForm.JSON ? new JsonLineEncoder() : new ReadableEncoder());
        appender.setContext(context);
        appender.setName(OUTPUT);
        appender.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.INFO);
        root.addAppender(appender);
        levels.forEach((name, level) -> context.getLogger(name).setLevel(Level.toLevel(level)));
    }

    /// Returns when standard output has every line that was logged before: for who freezes or kills the process.
    public static void flush() {
        if (context().getLogger(Logger.ROOT_LOGGER_NAME).getAppender(OUTPUT) instanceof BatchingAppender appender) {
            appender.flush();
        }
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
