package bo.org.cloud.cbba.logging;

import java.util.Map;
import org.slf4j.LoggerFactory;

/// A program that logs to its very end.
final class LastWords {
    private LastWords() {}

    public static void main(String... arguments) {
        Logging.start(LogForm.JSON, Map.of());
        var log = LoggerFactory.getLogger("last");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> log.info("while ending")));
        log.info("before the end");
        System.exit(0);
    }
}
