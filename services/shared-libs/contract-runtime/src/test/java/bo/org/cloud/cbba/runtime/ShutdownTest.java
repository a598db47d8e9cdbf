package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class ShutdownTest {
    @Test
    void finishesCallsUnderWayAndTurnsNotReadyFirst() throws Exception {
        var club = Club.open();
        var entered = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        club.handler.before = () -> {
            entered.countDown();
            awaitOrFail(leave);
        };
        var answer = CompletableFuture.supplyAsync(() -> club.postLoan(Club.loan("Solaris", 7)));
        awaitOrFail(entered);
        var stopped = CompletableFuture.runAsync(club.server::close);
        assertEquals(503, untilNotReady(club));
        leave.countDown();
        assertEquals(201, answer.get(10, TimeUnit.SECONDS).statusCode());
        assertEquals("[loan.created]", club.store.committed.toString());
        stopped.get(10, TimeUnit.SECONDS);
        assertThrows(UncheckedIOException.class, () -> club.get("/health/live"));
    }

    @Test
    void doesNotWaitForeverForACallThatHangs() throws Exception {
        var club = Club.with(options -> options.set(RuntimeSetting.DRAIN_TIMEOUT, "PT0.2S"));
        var entered = new CountDownLatch(1);
        var never = new CountDownLatch(1);
        club.handler.before = () -> {
            entered.countDown();
            awaitOrFail(never);
        };
        var hanging = CompletableFuture.runAsync(() -> club.postLoan(Club.loan("Solaris", 7)));
        awaitOrFail(entered);
        CompletableFuture.runAsync(club.server::close).get(10, TimeUnit.SECONDS);
        assertTrue(club.store.committed.isEmpty());
        never.countDown();
        hanging.handle((done, fault) -> 0).get(10, TimeUnit.SECONDS);
    }

    @Test
    void endsIdleConnectionsAtOnce() {
        var club = Club.open();
        try (var raw = new RawConnection(club.server.port())) {
            raw.send("GET /club/api/v1/rules HTTP/1.1\r\nHost: x\r\n\r\n");
            assertTrue(raw.answer().startsWith("HTTP/1.1 200"));
            club.server.close();
            assertTrue(raw.isClosed());
        }
    }

    private static int untilNotReady(Club club) {
        for (; ; ) {
            var status = club.get("/health/ready").statusCode();
            if (status != 200) {
                return status;
            }
            Thread.onSpinWait();
        }
    }

    private static void awaitOrFail(CountDownLatch latch) {
        try {
            if (!latch.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("nothing happened for 10 s");
            }
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
