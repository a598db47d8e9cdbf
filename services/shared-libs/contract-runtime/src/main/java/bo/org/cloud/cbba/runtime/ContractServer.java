package bo.org.cloud.cbba.runtime;

import io.helidon.webserver.WebServer;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One listening socket over one or several services, with health, metrics and a handful of root routes beside
/// them.
public final class ContractServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ContractServer.class);
    private static final long LOOK_NANOS = Duration.ofMillis(10).toNanos();

    private final WebServer web;
    private final FrontDoor door;
    private final SlowClients connections;
    private final RuntimeOptions options;
    private volatile int port;

    ContractServer(ServerParts parts, RuntimeOptions options) {
        this.options = options;
        door = parts.door();
        connections = new SlowClients(options, parts.unreadable()::timeout);
        web = parts.webServer(options, connections);
    }

    public static ContractServerBuilder builder() {
        return new ContractServerBuilder();
    }

    /// Starts listening.
    ///
    /// @throws RuntimeException if the port is taken
    public ContractServer start() {
        web.start();
        port = web.port();
        return this;
    }

    /// The port in use, also where a free one was asked for; 0 before the start.
    public int port() {
        return port;
    }

    /// Stops taking calls: not ready first, then no new connections, then waits for calls under way.
    @Override
    public void close() {
        door.startDraining();
        pause(options.drainDelay(), false);
        pause(options.drainTimeout(), true);
        if (door.underWay() > 0) {
            LOG.warn("{} calls did not finish within {}", door.underWay(), options.drainTimeout());
        }
        web.stop();
        connections.close();
    }

    private void pause(Duration most, boolean onlyWhileBusy) {
        var end = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < end && !(onlyWhileBusy && door.underWay() == 0)) {
            LockSupport.parkNanos(LOOK_NANOS);
            if (Thread.interrupted()) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
