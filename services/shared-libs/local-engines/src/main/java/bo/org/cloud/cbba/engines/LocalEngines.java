package bo.org.cloud.cbba.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Starts all engines of a state directory, side by side.
public final class LocalEngines {
    private LocalEngines() {}

    /// Settles what a killed run left, starts, and returns once every engine answers. If one fails, none is left.
    ///
    /// @throws EngineException if another run holds the state directory, or an engine does not start
    public static EngineSet start(StateDirectory state, EngineOptions options) {
        var lock = EngineLock.acquire(state);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var dynamoDb = threads.submit(() -> DynamoDbLocal.start(state, options));
            var sqs = threads.submit(() -> ElasticMq.start(state, options));
            var postgres = threads.submit(() -> EmbeddedPostgreSql.start(state, options));
            try {
                return new EngineSet(lock, dynamoDb.get(), sqs.get(), postgres.get());
            } catch (ExecutionException e) {
                throw abandoned(Objects.requireNonNullElse(e.getCause(), e), List.of(dynamoDb, sqs, postgres), lock);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw abandoned(e, List.of(dynamoDb, sqs, postgres), lock);
            }
        }
    }

    /// Closes all in order; the first failure is thrown, later ones are suppressed on it.
    static void closeAll(List<? extends AutoCloseable> parts) {
        var failures = new ArrayList<Exception>();
        for (var part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            var failure = new EngineException("not every engine has ended", failures.removeFirst());
            failures.forEach(failure::addSuppressed);
            throw failure;
        }
    }

    private static EngineException abandoned(
            Throwable cause, List<? extends Future<? extends Engine>> starts, EngineLock lock) {
        var failure = new EngineException("the engines did not start: " + cause.getMessage(), cause);
        var running = new ArrayList<AutoCloseable>();
        for (var start : starts) {
            try {
                running.add(start.get());
            } catch (ExecutionException | InterruptedException e) {
                failure.addSuppressed(e);
            }
        }
        running.add(lock);
        try {
            closeAll(running);
        } catch (EngineException e) {
            failure.addSuppressed(e);
        }
        return failure;
    }
}
