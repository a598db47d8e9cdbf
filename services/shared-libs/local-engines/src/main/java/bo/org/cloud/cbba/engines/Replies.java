package bo.org.cloud.cbba.engines;

import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for what another thread does, with a limit.
final class Replies {
    private Replies() {}

    /// @param what is awaited, for the message
    /// @throws EngineException if it fails or does not come in time
    static <T> T await(CompletionStage<T> reply, Duration limit, String what) {
        try {
            return reply.toCompletableFuture().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new EngineException("failed: " + what, e);
        } catch (TimeoutException e) {
            throw new EngineException("not within " + limit + ": " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EngineException("interrupted while waiting for " + what, e);
        }
    }
}
