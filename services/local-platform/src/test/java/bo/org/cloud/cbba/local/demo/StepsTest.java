package bo.org.cloud.cbba.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Steps steps =
            new Steps(new PrintStream(printed, true, StandardCharsets.UTF_8), URI.create("http://localhost:1"));
    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void waitsAsLongAsItIsToldWhereThereWereTooManyCalls() {
        var began = System.nanoTime();
        var answer = steps.unhurried(() -> {
            if (calls.incrementAndGet() < 3) {
                throw ProblemException.of(PlatformProblem.RATE_LIMITED, Duration.ofMillis(20));
            }
            return "here";
        });
        assertEquals("here", answer);
        assertEquals(3, calls.get());
        assertTrue(System.nanoTime() - began >= Duration.ofMillis(40).toNanos(), "waited twice");
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("enough calls for a minute"));
    }

    @Test
    void doesNotRepeatWhatIsRefusedForAnotherReason() {
        assertThrows(
                ProblemException.class,
                () -> steps.unhurried(() -> {
                    calls.incrementAndGet();
                    throw ProblemException.of(PlatformProblem.CONFLICT, Duration.ofMillis(1));
                }));
        assertEquals(1, calls.get());
    }

    @Test
    void doesNotWaitForEver() {
        assertThrows(
                ProblemException.class,
                () -> steps.unhurried(() -> {
                    calls.incrementAndGet();
                    throw ProblemException.of(PlatformProblem.RATE_LIMITED, Duration.ZERO);
                }));
        assertTrue(calls.get() > 1, "tried again");
    }
}
