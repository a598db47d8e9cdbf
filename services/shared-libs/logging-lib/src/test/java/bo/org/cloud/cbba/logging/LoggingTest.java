package bo.org.cloud.cbba.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class LoggingTest {
    private final PrintStream standardOutput = System.out;
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(written, true));
    }

    @AfterEach
    void restore() {
        System.setOut(standardOutput);
    }

    private String written() {
        Logging.flush();
        return written.toString(StandardCharsets.UTF_8);
    }

    private JsonObject onlyLine() {
        var text = written();
        assertEquals(1, text.lines().count(), text);
        return Json.createReader(new StringReader(text)).readObject();
    }

    @Test
    void writesOneJsonObjectALineWithTheIdsOfTheWork() {
        Logging.start(LogForm.JSON, Map.of());
        try (var _ = LogContext.open("r-1", "c-1")) {
            LogContext.subject("u-1");
            LoggerFactory.getLogger("access")
                    .atInfo()
                    .addKeyValue("status", 200)
                    .log("GET {}", "/me");
        }
        var line = onlyLine();
        assertEquals("GET /me", line.getString("message"));
        assertEquals("r-1", line.getString("request_id"));
        assertEquals("c-1", line.getString("correlation_id"));
        assertEquals("u-1", line.getString("subject"));
        assertEquals(200, line.getInt("status"));
    }

    @Test
    void aShortLineHoldsNothingOfTheLongOneBefore() {
        Logging.start(LogForm.JSON, Map.of());
        for (var length : new int[] {2_000, 20_000, 1, 3}) {
            LoggerFactory.getLogger("x").info("a".repeat(length));
        }
        var lengths = written()
                .lines()
                .map(line -> Json.createReader(new StringReader(line))
                        .readObject()
                        .getString("message")
                        .length())
                .toList();
        assertEquals(List.of(2_000, 20_000, 1, 3), lengths);
    }

    @Test
    void leavesNoIdBehindWhenTheWorkIsDone() {
        Logging.start(LogForm.JSON, Map.of());
        LogContext.open("r-1", "c-1").close();
        LoggerFactory.getLogger("x").info("later");
        assertFalse(onlyLine().containsKey("request_id"));
    }

    @Test
    void workInsideOtherWorkGivesTheIdsBack() {
        Logging.start(LogForm.JSON, Map.of());
        try (var _ = LogContext.open("r-1", "c-1")) {
            LogContext.subject("u-1");
            LogContext.open("r-2", "c-2").close();
            LoggerFactory.getLogger("x").info("after");
        }
        var line = onlyLine();
        assertEquals("r-1", line.getString("request_id"));
        assertEquals("u-1", line.getString("subject"));
    }

    @Test
    void aSubjectOutsideAnyWorkIsNobodys() {
        Logging.start(LogForm.JSON, Map.of());
        LogContext.subject("u-1");
        LoggerFactory.getLogger("x").info("idle");
        assertFalse(onlyLine().containsKey("subject"));
    }

    @Test
    void writesWhatOthersPutIntoTheMdc() {
        Logging.start(LogForm.JSON, Map.of());
        try (var _ = MDC.putCloseable("job", "for ana@example.org")) {
            LoggerFactory.getLogger("x").info("working");
        }
        assertEquals("for ***", onlyLine().getString("job"));
    }

    @Test
    void aForgedLineBreakStaysInsideItsLine() {
        Logging.start(LogForm.JSON, Map.of());
        LoggerFactory.getLogger("x").info("a\nb\u2028c\"d\\\u0085é");
        assertEquals("a\nb\u2028c\"d\\\u0085é", onlyLine().getString("message"));
    }

    @Test
    void aForgedLineBreakStaysInsideItsReadableLine() {
        Logging.start(LogForm.READABLE, Map.of());
        LoggerFactory.getLogger("x").info("a\r\n12:00:00.000 INFO  forged\u001b[2J");
        assertEquals(1, written().lines().count());
        assertFalse(written().contains("\u001b"));
    }

    @Test
    void masksSecretsInStackTraces() {
        Logging.start(LogForm.JSON, Map.of());
        LoggerFactory.getLogger("x").error("failed", new IllegalStateException("for ana@example.org"));
        var stack = onlyLine().getString("stack");
        assertTrue(stack.contains("IllegalStateException"), stack);
        assertFalse(stack.contains("ana@example.org"), stack);
    }

    @Test
    void takesInJavaUtilLoggingAndSystemLogger() {
        Logging.start(LogForm.JSON, Map.of());
        java.util.logging.Logger.getLogger("jul").info("one");
        System.getLogger("system").log(System.Logger.Level.INFO, (Supplier<String>) () -> "two");
        assertEquals(2, written().lines().filter(line -> line.startsWith("{")).count());
    }

    @Test
    void theReadableFormNamesTheRequest() {
        Logging.start(LogForm.READABLE, Map.of());
        try (var _ = LogContext.open("r-1", "c-1")) {
            LoggerFactory.getLogger("a.b.Relay")
                    .atInfo()
                    .addKeyValue("email", "ana@example.org")
                    .log("hello");
        }
        var line = written();
        assertTrue(line.contains("INFO  Relay  hello email=***  [r-1]"), line);
    }

    @Test
    void quietensWhatItIsToldTo() {
        Logging.start(LogForm.JSON, Map.of("noisy", "WARN"));
        LoggerFactory.getLogger("noisy.child").info("chatter");
        assertEquals("", written());
    }
}
