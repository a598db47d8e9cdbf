package bo.org.cloud.cbba.logging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class BatchingTest {
    private static final Logger LOG = LoggerFactory.getLogger("x");

    private final PrintStream standardOutput = System.out;
    private final Written written = new Written();

    /// Counts the writes that reach it.
    private static final class Written extends ByteArrayOutputStream {
        private final CountDownLatch first = new CountDownLatch(1);
        private final AtomicInteger writes = new AtomicInteger();

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            super.write(bytes, from, length);
            writes.incrementAndGet();
            first.countDown();
        }
    }

    @BeforeEach
    void capture() {
        System.setOut(new PrintStream(written, true));
        Logging.start(LogForm.JSON, Map.of());
    }

    @AfterEach
    void restore() {
        System.setOut(standardOutput);
    }

    @Test
    void aLineAppearsByItself() throws InterruptedException {
        LOG.info("hello");
        assertTrue(written.first.await(10, TimeUnit.SECONDS));
        assertTrue(written.toString(StandardCharsets.UTF_8).contains("hello"));
    }

    @Test
    void aWarningIsOutBeforeTheCallReturnsAndWhatCameBeforeItToo() {
        LOG.info("before");
        LOG.warn("look");
        assertEquals(List.of("before", "look"), messages());
    }

    @Test
    void linesOfABusyMomentAreWrittenTogether() {
        IntStream.range(0, 1_000).forEach(number -> LOG.info("line {}", number));
        Logging.flush();
        assertEquals(1_000, messages().size());
        assertTrue(written.writes.get() < 500, written.writes + " writes");
    }

    @Test
    void noLineOfManyThreadsIsLostOrTorn() throws InterruptedException {
        var threads = IntStream.range(0, 8)
                .mapToObj(thread -> Thread.startVirtualThread(
                        () -> IntStream.range(0, 500).forEach(number -> LOG.info("{}-{}", thread, number))))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        Logging.flush();
        assertEquals(4_000, messages().stream().distinct().count());
    }

    @Test
    void aLineLargerThanABatchIsWrittenWhole() {
        var huge = "y".repeat(200_000);
        LOG.info("small");
        LOG.info(huge);
        Logging.flush();
        assertEquals(List.of("small", huge), messages());
    }

    @Test
    void startingAnewKeepsWhatWaited() {
        LOG.info("old");
        Logging.start(LogForm.JSON, Map.of());
        assertEquals(List.of("old"), messages());
    }

    @Test
    void whatIsLoggedJustBeforeAndDuringTheEndIsThere() throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var program = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LastWords.class.getName())
                .redirectErrorStream(true)
                .start();
        var output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), output);
        assertTrue(output.contains("before the end"), output);
        assertTrue(output.contains("while ending"), output);
    }

    private List<String> messages() {
        return written.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line ->
                        Json.createReader(new StringReader(line)).readObject().getString("message"))
                .toList();
    }
}
