package bo.org.cloud.cbba.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hears of the commits of all processes through `LISTEN`. While it has no connection nothing is heard: polling
/// finds what was missed.
final class PostgresListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresListener.class);

    /// Also how long it may take to notice that it is closed.
    private static final int WAIT_MILLIS = 500;

    private final DataSource dataSource;
    private final IntConsumer wakeUp;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread thread;

    private PostgresListener(DataSource dataSource, IntConsumer wakeUp) {
        this.dataSource = dataSource;
        this.wakeUp = wakeUp;
        this.thread = Thread.ofVirtual().name("outbox-listener").unstarted(this::listen);
    }

    static PostgresListener start(DataSource dataSource, IntConsumer wakeUp) {
        var listener = new PostgresListener(dataSource, wakeUp);
        listener.thread.start();
        return listener;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            // So that its connection is back in the pool before the pool may close.
            thread.join(Duration.ofMillis(2L * WAIT_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        while (!isClosed(0)) {
            try (var connection = dataSource.getConnection()) {
                listenOn(connection);
            } catch (SQLException e) {
                LOG.warn("outbox listener lost its connection; polling goes on: {}", e.getMessage());
                isClosed(WAIT_MILLIS);
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN outbox");
            try {
                var notifications = connection.unwrap(PGConnection.class);
                while (!isClosed(0)) {
                    for (var heard : notifications.getNotifications(WAIT_MILLIS)) {
                        tell(heard);
                    }
                }
            } finally {
                // The connection goes back to the pool and must not collect what nobody hears.
                statement.execute("UNLISTEN outbox");
            }
        }
    }

    private void tell(PGNotification heard) {
        try {
            wakeUp.accept(Integer.parseInt(heard.getParameter()));
        } catch (RuntimeException e) {
            LOG.warn("outbox listener failed for shard {}", heard.getParameter(), e);
        }
    }

    private boolean isClosed(int waitMillis) {
        try {
            return closed.await(waitMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
