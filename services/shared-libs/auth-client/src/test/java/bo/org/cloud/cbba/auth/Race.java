package bo.org.cloud.cbba.auth;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/// Runs the same thing in many threads that start together.
final class Race {
    private Race() {}

    static <T> List<T> of(int runners, IntFunction<T> run) throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        var finished = new ArrayList<Future<T>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each = 0; each < runners; each++) {
                var number = each;
                finished.add(threads.submit(() -> {
                    start.await();
                    return run.apply(number);
                }));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var future : finished) {
                results.add(future.get());
            }
            return results;
        }
    }
}
