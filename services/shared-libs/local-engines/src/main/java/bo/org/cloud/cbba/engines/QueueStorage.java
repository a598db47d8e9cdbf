package bo.org.cloud.cbba.engines;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pekko.actor.ActorRef;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.pattern.Patterns;
import org.elasticmq.actor.queue.QueueEvent;
import org.elasticmq.persistence.sql.DB;
import org.elasticmq.persistence.sql.SqlQueuePersistenceActor;
import org.elasticmq.persistence.sql.SqlQueuePersistenceConfig;
import scala.collection.immutable.List$;
import scala.util.Either;
import scalikejdbc.ConnectionPool;

/// ElasticMQ's queues and messages in an H2 file. One can be open in a process at a time: ElasticMQ reaches it
/// through a connection pool of the whole process.
final class QueueStorage {
    private static final AtomicBoolean OPEN = new AtomicBoolean();

    private final String url;

    /// With H2's default write delay 34 of 198 acknowledged messages were lost at kill -9; with none, none. H2
    /// would also close the file as soon as this process is asked to stop, while it still drains. Bodies stand in
    /// their rows: H2's own place for large ones costs several more writes a message.
    QueueStorage(Path directory) {
        url = "jdbc:h2:" + directory.resolve("messages")
                + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_LENGTH_INPLACE_LOB=1048576";
    }

    /// @throws EngineException if this process has one open already
    ActorRef open(ActorSystem system) {
        if (!OPEN.compareAndSet(false, true)) {
            throw new EngineException("this process keeps queues already, and can do so once at a time");
        }
        var config = new SqlQueuePersistenceConfig(true, "org.h2.Driver", url, "", "", false);
        // Makes the pool at the first call alone, which need not have been for this file.
        DB.initializeSingleton(config);
        var settings = ConnectionPool.singleton$default$4();
        ConnectionPool.singleton(url, "", "", settings, ConnectionPool.DEFAULT_CONNECTION_POOL_FACTORY());
        return system.actorOf(Props.create(SqlQueuePersistenceActor.class, config, List$.MODULE$.empty()));
    }

    /// @throws EngineException if a queue cannot be restored, or not within the limit
    void restore(ActorRef storage, ActorRef queues, Duration limit) {
        var reply =
                Replies.await(Patterns.ask(storage, new QueueEvent.Restore(queues), limit), limit, "the kept queues");
        if (reply instanceof Either<?, ?> either && either.isLeft()) {
            throw new EngineException("queues cannot be restored from " + url + ": " + either);
        }
    }

    /// Gives the file free; to be called when nothing uses it any more.
    void close() {
        try (var connection = DriverManager.getConnection(url, "", "");
                var statement = connection.createStatement()) {
            ConnectionPool.closeAll();
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            throw new EngineException("cannot close " + url, e);
        } finally {
            OPEN.set(false);
        }
    }
}
