package bo.org.cloud.cbba.omnichannel.delivery;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.omnichannel.domain.Deliveries;
import bo.org.cloud.cbba.omnichannel.domain.Message;
import bo.org.cloud.cbba.omnichannel.domain.MessageProvider;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes what is due for one provider and delivers it, so many at a time; any number of workers share the work. It
/// looks when it is woken, and again and again for what nobody told it of.
public final class DeliveryWorker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DeliveryWorker.class);
    private static final Duration DRAIN = Duration.ofSeconds(10);

    private final Deliveries deliveries;
    private final MessageProvider provider;
    private final DeliveryRun run;
    private final WorkerOptions options;
    private final Clock clock;
    private final Semaphore woken = new Semaphore(0);
    private final Semaphore free;
    private final Thread thread;
    private volatile boolean stopping;

    private DeliveryWorker(
            Deliveries deliveries, MessageProvider provider, DeliveryRun run, WorkerOptions options, Clock clock) {
        this.deliveries = deliveries;
        this.provider = provider;
        this.run = run;
        this.options = options;
        this.clock = clock;
        this.free = new Semaphore(options.concurrency());
        this.thread = Thread.ofVirtual().name("delivery-" + provider.name()).unstarted(this::work);
    }

    /// Starts delivering until [#close].
    public static DeliveryWorker start(
            Deliveries deliveries, MessageProvider provider, DeliveryRun run, WorkerOptions options, Clock clock) {
        return idle(deliveries, provider, run, options, clock).start();
    }

    /// A worker that delivers when it is told to ([#deliverDue]) or once it is started.
    public static DeliveryWorker idle(
            Deliveries deliveries, MessageProvider provider, DeliveryRun run, WorkerOptions options, Clock clock) {
        return new DeliveryWorker(deliveries, provider, run, options, clock);
    }

    /// Starts delivering until [#close].
    public DeliveryWorker start() {
        thread.start();
        return this;
    }

    /// Delivers all that is due and waits until it is settled; for a process in which no loop runs.
    ///
    /// @throws StoreUnavailableException if nothing could be claimed
    public void deliverDue() {
        deliverAll();
        free.acquireUninterruptibly(options.concurrency());
        free.release(options.concurrency());
    }

    /// Says that something may be due. Returns at once.
    public void wake() {
        woken.release();
    }

    private void work() {
        while (!stopping) {
            try {
                deliverAll();
            } catch (StoreUnavailableException unavailable) {
                LOG.warn("nothing claimed: {}", unavailable.toString());
            } catch (RuntimeException fault) {
                LOG.error("nothing claimed", fault);
            }
            pause();
        }
    }

    private void deliverAll() {
        boolean more;
        do {
            more = deliverSome();
        } while (more && !stopping);
    }

    /// @return whether as many were due as could be taken
    private boolean deliverSome() {
        var places = takePlaces();
        List<Message> claimed = List.of();
        try {
            if (stopping) {
                return false;
            }
            claimed = deliveries.claim(provider.channel(), provider.name(), places, options.lease(), clock.instant());
        } finally {
            free.release(places - claimed.size());
        }
        claimed.forEach(this::deliver);
        return claimed.size() == places;
    }

    /// Waits for one place and takes those that are free besides: what is claimed must not wait in here.
    private int takePlaces() {
        free.acquireUninterruptibly();
        return 1 + free.drainPermits();
    }

    private void deliver(Message message) {
        Thread.ofVirtual().name("delivery").start(() -> {
            try {
                run.deliver(message, provider);
            } finally {
                free.release();
            }
        });
    }

    private void pause() {
        try {
            if (woken.tryAcquire(options.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    /// Claims nothing more and waits for what is being delivered, for some seconds; what does not finish is
    /// delivered again when its lease is over.
    @Override
    public void close() {
        stopping = true;
        woken.release();
        try {
            if (thread.isAlive()) {
                thread.join(DRAIN);
            }
            if (!free.tryAcquire(options.concurrency(), DRAIN.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("stopped while messages were being delivered");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
