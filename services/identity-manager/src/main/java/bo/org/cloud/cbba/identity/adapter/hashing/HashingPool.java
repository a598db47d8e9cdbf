package bo.org.cloud.cbba.identity.adapter.hashing;

import bo.org.cloud.cbba.identity.domain.HashingBusyException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// As many platform threads as there are cores and a short queue: a flood of logins is refused at once instead of
/// slowing down everything else. The threads run at the lowest priority for the same reason.
public final class HashingPool implements AutoCloseable {
    private final ThreadPoolExecutor threads;

    /// @param size threads, usually the number of cores
    /// @param queue how many may wait
    // Nothing relies on the priority: hashing is right at any, only kinder to other work at the lowest.
    @SuppressWarnings("ThreadPriorityCheck")
    public HashingPool(int size, int queue) {
        threads = new ThreadPoolExecutor(
                size,
                size,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(queue),
                Thread.ofPlatform()
                        .name("hashing-", 0)
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .factory());
    }

    /// @throws HashingBusyException when all threads are busy and the queue is full
    <T> T run(Supplier<T> work) {
        try {
            return threads.submit(work::get).get();
        } catch (RejectedExecutionException full) {
            throw new HashingBusyException();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new HashingBusyException();
        }
    }

    /// How many wait for a thread.
    int waiting() {
        return threads.getQueue().size();
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
