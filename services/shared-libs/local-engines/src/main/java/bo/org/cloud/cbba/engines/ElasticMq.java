package bo.org.cloud.cbba.engines;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.pekko.actor.ActorSystem;
import org.apache.pekko.actor.Props;
import org.apache.pekko.http.scaladsl.Http;
import org.elasticmq.NodeAddress;
import org.elasticmq.StrictSQSLimits$;
import org.elasticmq.actor.QueueManagerActor;
import org.elasticmq.rest.sqs.AutoCreateQueuesConfig;
import org.elasticmq.rest.sqs.SQSRestServer;
import org.elasticmq.rest.sqs.TheSQSRestServerBuilder;
import org.elasticmq.util.NowProvider;
import scala.Option;
import scala.Some;
import scala.concurrent.duration.FiniteDuration;
import scala.jdk.javaapi.FutureConverters;

/// ElasticMQ, an SQS in this process. It takes any credentials; FIFO, redrive and attributes work.
public final class ElasticMq implements Engine {
    static final String NAME = "sqs";
    private static final String HOST = "127.0.0.1";
    /// A poll whose client is gone goes on here for up to 20 s; stopping does not wait for it.
    private static final FiniteDuration LAST_POLLS = FiniteDuration.create(200, TimeUnit.MILLISECONDS);

    private final ActorSystem system;
    private final Http.ServerBinding server;
    private final Optional<QueueStorage> storage;
    private final Duration limit;
    private final int port;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ElasticMq(
            ActorSystem system, Http.ServerBinding server, Optional<QueueStorage> storage, Duration limit, int port) {
        this.system = system;
        this.server = server;
        this.storage = storage;
        this.limit = limit;
        this.port = port;
    }

    /// Returns once every kept queue and message is back: it does not listen before. The library's own server
    /// class listens first, and a queue that is created meanwhile hides the kept one.
    ///
    /// @throws EngineException if it does not come up, e.g. because its data is in use by another process
    public static ElasticMq start(StateDirectory state, EngineOptions options) {
        return FreePort.bind(state, NAME, port -> start(state, options, port));
    }

    private static ElasticMq start(StateDirectory state, EngineOptions options, int port) {
        var storage = options.durability() == Durability.KEPT
                ? Optional.of(new QueueStorage(state.data(NAME)))
                : Optional.<QueueStorage>empty();
        var system = ActorSystem.create("elasticmq", config());
        try {
            var listener = storage.map(kept -> kept.open(system));
            var queues = system.actorOf(Props.create(
                    QueueManagerActor.class, new NowProvider(), StrictSQSLimits$.MODULE$, option(listener)));
            storage.ifPresent(kept -> kept.restore(listener.orElseThrow(), queues, options.startLimit()));
            var server = new TheSQSRestServerBuilder(
                            new Some<>(system),
                            new Some<>(queues),
                            HOST,
                            port,
                            new NodeAddress("http", HOST, port, ""),
                            false,
                            StrictSQSLimits$.MODULE$,
                            "us-east-1",
                            "000000000000",
                            option(listener),
                            AutoCreateQueuesConfig.disabled())
                    .start()
                    .waitUntilStarted();
            return new ElasticMq(system, server, storage, options.startLimit(), port);
        } catch (RuntimeException e) {
            var failure = new EngineException("ElasticMQ did not start on port " + port + ": " + e.getMessage(), e);
            abandon(system, storage, options.startLimit(), failure);
            throw failure;
        }
    }

    public URI endpoint() {
        return URI.create("http://" + HOST + ":" + port);
    }

    @Override
    public EngineVersion version() {
        return new EngineVersion("ElasticMQ", SQSRestServer.class.getPackage().getImplementationVersion());
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            Replies.await(FutureConverters.asJava(server.terminate(LAST_POLLS)), limit, "the last polls of ElasticMQ");
            system.terminate();
            Replies.await(system.getWhenTerminated(), limit, "the end of ElasticMQ");
            storage.ifPresent(QueueStorage::close);
        }
    }

    private static void abandon(
            ActorSystem system, Optional<QueueStorage> storage, Duration limit, EngineException failure) {
        try {
            system.terminate();
            Replies.await(system.getWhenTerminated(), limit, "the end of ElasticMQ");
            storage.ifPresent(QueueStorage::close);
        } catch (RuntimeException e) {
            failure.addSuppressed(e);
        }
    }

    /// Warnings alone, and no shutdown hook of its own: this process decides when the queues stop.
    private static Config config() {
        return ConfigFactory.parseMap(Map.of(
                        "pekko.loglevel", "WARNING",
                        "pekko.stdout-loglevel", "OFF",
                        "pekko.coordinated-shutdown.run-by-jvm-shutdown-hook", "off"))
                .withFallback(ConfigFactory.load());
    }

    private static <T> Option<T> option(Optional<T> value) {
        return Option.apply(value.orElse(null));
    }
}
