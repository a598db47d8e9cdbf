package bo.org.cloud.cbba.omnichannel.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes what has expired, every hour and once at the start. Nothing looks at such rows any more: this only
/// keeps tables small, so instances need not agree and a fault waits for the next hour.
public final class Tidying implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Tidying.class);
    private static final Duration EVERY = Duration.ofHours(1);

    private final List<ToIntFunction<Instant>> chores;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);

    private Tidying(List<ToIntFunction<Instant>> chores, Clock clock) {
        this.chores = chores;
        this.clock = clock;
    }

    /// Starts at once, in a thread of its own, until [#close].
    ///
    /// @param chores each deletes what has expired by a moment and tells how many rows
    public static Tidying start(List<ToIntFunction<Instant>> chores, Clock clock) {
        return idle(chores, clock).start();
    }

    /// Tidies when it is told to ([#tidy]) or once it is started.
    public static Tidying idle(List<ToIntFunction<Instant>> chores, Clock clock) {
        return new Tidying(List.copyOf(chores), clock);
    }

    /// Starts at once, in a thread of its own, until [#close].
    public Tidying start() {
        Thread.ofVirtual().name("tidying").start(this::run);
        return this;
    }

    /// Does each chore once, in the calling thread; a fault is logged and waits for the next time.
    public void tidy() {
        chores.forEach(this::doChore);
    }

    private void run() {
        do {
            tidy();
        } while (!isClosedWithin(EVERY));
    }

    private void doChore(ToIntFunction<Instant> chore) {
        try {
            LOG.debug("{} expired rows deleted", chore.applyAsInt(clock.instant()));
        } catch (RuntimeException fault) {
            LOG.warn("expired rows stay for now: {}", fault.toString());
        }
    }

    private boolean isClosedWithin(Duration wait) {
        try {
            return closed.await(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
