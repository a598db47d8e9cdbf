package bo.org.cloud.cbba.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Runs the same thing in many threads that start together.
final class Race {
    private Race() {}

    static <T> List<T> of(int runners, IntFunction<Callable<T>> runner)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var finished = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < runners; number++) {
                var run = runner.apply(number);
                finished.add(threads.submit(() -> {
                    start.await();
                    return run.call();
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var run : finished) {
                results.add(run.get());
            }
            return results;
        }
    }
}
