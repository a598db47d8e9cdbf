package bo.org.cloud.cbba.identity.adapter.hashing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import bo.org.cloud.cbba.identity.domain.HashingBusyException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class HashingPoolTest {
    @Test
    void refusesAtOnceWhenThreadsAndQueueAreFull() throws Exception {
        var gate = new CountDownLatch(1);
        try (var pool = new HashingPool(1, 2);
                var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            var taken = IntStream.range(0, 3)
                    .mapToObj(each -> callers.submit(() -> pool.run(() -> wait(gate))))
                    .toList();
            Awaitility.await().until(() -> pool.waiting() == 2);

            assertThrows(HashingBusyException.class, () -> pool.run(() -> "late"));
            gate.countDown();
            for (var each : taken) {
                assertEquals("done", each.get());
            }
            assertEquals("again", pool.run(() -> "again"));
        }
    }

    @Test
    void failsWithWhatTheWorkFailedWith() {
        try (var pool = new HashingPool(1, 1)) {
            var failure = new IllegalStateException("a stored hash is no Argon2id");
            assertEquals(
                    failure,
                    assertThrows(
                            IllegalStateException.class,
                            () -> pool.run(() -> {
                                throw failure;
                            })));
        }
    }

    private static String wait(CountDownLatch gate) {
        try {
            gate.await();
            return "done";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
