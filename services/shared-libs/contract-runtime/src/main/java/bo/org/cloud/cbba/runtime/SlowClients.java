package bo.org.cloud.cbba.runtime;

import io.helidon.common.buffers.BufferData;
import io.helidon.common.concurrency.limits.Limit;
import io.helidon.http.HttpPrologue;
import io.helidon.http.Status;
import io.helidon.webserver.ConnectionContext;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionListener;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import io.helidon.webserver.spi.ServerConnection;
import io.helidon.webserver.spi.ServerConnectionSelector;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// HTTP/1.1 connections, looked over by a clock: a request that stands still is answered 408, an idle connection
/// closed.
final class SlowClients implements ServerConnectionSelector, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlowClients.class);
    /// For the peer to read the answer and close.
    private static final Duration LINGER = Duration.ofMillis(500);
    private static final Duration SLOWEST_LOOK = Duration.ofMillis(500);

    private final Http1ConnectionSelector http1;
    private final Set<WatchedConnection> connections = ConcurrentHashMap.newKeySet();
    private final long progressNanos;
    private final long requestNanos;
    private final long idleNanos;
    private final Supplier<byte[]> timeoutAnswer;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("slow-clients").factory());

    /// @param timeoutAnswer a whole 408 answer as it goes over the wire
    SlowClients(RuntimeOptions options, Supplier<byte[]> timeoutAnswer) {
        this.timeoutAnswer = timeoutAnswer;
        progressNanos = options.progressTimeout().toNanos();
        requestNanos = options.requestTimeout().toNanos();
        idleNanos = options.idleTimeout().toNanos();
        http1 = Http1ConnectionSelector.builder()
                .config(Http1Config.builder()
                        .maxPrologueLength(options.maxRequestLineBytes())
                        .maxHeadersSize(options.maxHeadersBytes())
                        // see HeaderText
                        .validateResponseHeaders(false)
                        .addReceiveListener(new RequestBegins())
                        .addSendListener(new AnswerLeaves())
                        .build())
                .build();
        var shortest = Math.min(progressNanos, Math.min(requestNanos, idleNanos));
        var period = Math.min(SLOWEST_LOOK.toNanos(), shortest / 4);
        var _ = clock.scheduleAtFixedRate(this::lookOver, period, period, TimeUnit.NANOSECONDS);
    }

    @Override
    public ServerConnection connection(ConnectionContext context) {
        var watched = new WatchedConnection(context);
        var delegate = http1.connection(watched);
        return new ServerConnection() {
            @Override
            public void handle(Limit limit) throws InterruptedException {
                connections.add(watched);
                try {
                    delegate.handle(limit);
                } finally {
                    connections.remove(watched);
                }
            }

            @Override
            public Duration idleTime() {
                return delegate.idleTime();
            }

            @Override
            public void close(boolean interrupt) {
                delegate.close(interrupt);
            }
        };
    }

    @Override
    public int bytesToIdentifyConnection() {
        return http1.bytesToIdentifyConnection();
    }

    @Override
    public Support supports(BufferData data) {
        return http1.supports(data);
    }

    @Override
    public Set<String> supportedApplicationProtocols() {
        return http1.supportedApplicationProtocols();
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void lookOver() {
        try {
            var now = WatchedConnection.now();
            for (var connection : connections) {
                lookAt(connection, now);
            }
        } catch (RuntimeException fault) {
            // thrown on, it would end the looking over for good
            LOG.error("slow clients were not looked over", fault);
        }
    }

    private void lookAt(WatchedConnection connection, long now) {
        var since = connection.waitingSince();
        if (since == WatchedConnection.NOT_WAITING) {
            return;
        }
        var isRequest = connection.isRequestAwaited();
        var overdue = isRequest
                ? now - since > progressNanos || now - connection.requestSince() > requestNanos
                : now - since > idleNanos;
        if (overdue && connection.giveUp(since)) {
            // a peer that does not read either must not hold up the clock
            Thread.ofVirtual().start(() -> end(connection, isRequest));
        }
    }

    private void end(WatchedConnection connection, boolean isRequest) {
        try {
            if (isRequest) {
                connection.write(timeoutAnswer.get());
            }
        } catch (RuntimeException gone) {
            LOG.debug("a slow client left before it was told", gone);
        } finally {
            var _ = clock.schedule(() -> close(connection), isRequest ? LINGER.toNanos() : 0, TimeUnit.NANOSECONDS);
        }
    }

    private static void close(WatchedConnection connection) {
        try {
            connection.close();
        } catch (RuntimeException gone) {
            LOG.debug("a slow client had closed its connection", gone);
        }
    }

    private static final class RequestBegins implements Http1ConnectionListener {
        @Override
        public void prologue(ConnectionContext context, HttpPrologue prologue) {
            if (context instanceof WatchedConnection watched) {
                watched.requestBegins();
            }
        }
    }

    private static final class AnswerLeaves implements Http1ConnectionListener {
        @Override
        public void status(ConnectionContext context, Status status) {
            if (context instanceof WatchedConnection watched) {
                watched.requestEnds();
            }
        }
    }
}
