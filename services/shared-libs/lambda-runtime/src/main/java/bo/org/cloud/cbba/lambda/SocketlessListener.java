package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.runtime.SocketlessServer;
import io.helidon.common.context.Context;
import io.helidon.http.encoding.ContentEncodingContext;
import io.helidon.http.media.MediaContext;
import io.helidon.webserver.ErrorHandling;
import io.helidon.webserver.ListenerConfig;
import io.helidon.webserver.ListenerContext;
import io.helidon.webserver.Router;
import io.helidon.webserver.http.DirectHandlers;
import java.util.List;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;

/// What a connection asks of the server that took it; here nobody did.
record SocketlessListener(
        Router router,
        DirectHandlers directHandlers,
        ListenerConfig config,
        Context context,
        MediaContext mediaContext,
        ContentEncodingContext contentEncodingContext,
        ExecutorService executor)
        implements ListenerContext {
    static SocketlessListener of(SocketlessServer server) {
        var config = ListenerConfig.builder()
                // the message tells too large headers from malformed ones; it reaches no caller
                .errorHandling(ErrorHandling.builder().includeEntity(true).build())
                .buildPrototype();
        return new SocketlessListener(
                Router.builder().addRouting(server.routing()).build(),
                server.unreadable(),
                config,
                Context.create(),
                MediaContext.create(),
                ContentEncodingContext.create(),
                new CallersThread());
    }

    /// A function is frozen between calls, so nothing may be left to another thread.
    private static final class CallersThread extends AbstractExecutorService {
        @Override
        public void execute(Runnable task) {
            task.run();
        }

        @Override
        public void shutdown() {}

        @Override
        public List<Runnable> shutdownNow() {
            return List.of();
        }

        @Override
        public boolean isShutdown() {
            return false;
        }

        @Override
        public boolean isTerminated() {
            return false;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) {
            return false;
        }
    }
}
