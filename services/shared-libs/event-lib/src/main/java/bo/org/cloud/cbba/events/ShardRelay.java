package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.store.Lease;
import bo.org.cloud.cbba.store.Leases;
import bo.org.cloud.cbba.store.OutboxRecord;
import bo.org.cloud.cbba.store.OutboxStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The loop over one shard: take the lease, carry what is pending, wait to be woken or for the next poll.
final class ShardRelay {
    private static final Logger LOG = LoggerFactory.getLogger(ShardRelay.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final int shard;
    private final String owner;
    private final OutboxStore outbox;
    private final Leases leases;
    private final EventBus bus;
    private final RelayOptions options;
    private final Clock clock;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;
    private Optional<Lease> lease = Optional.empty();
    private int failures;

    ShardRelay(
            int shard,
            String owner,
            OutboxStore outbox,
            Leases leases,
            EventBus bus,
            RelayOptions options,
            Clock clock) {
        this.shard = shard;
        this.owner = owner;
        this.outbox = outbox;
        this.leases = leases;
        this.bus = bus;
        this.options = options;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("relay-" + shard).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Does one round in the calling thread, under a lease that is given back.
    void carryOnce() {
        try {
            carryAll();
        } finally {
            giveBack();
        }
    }

    void wake() {
        woken.release();
    }

    void stop() {
        stopping = true;
        woken.release();
    }

    void join() {
        try {
            thread.join(LONGEST_PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                failures = carryAll() ? 0 : failures + 1;
            } catch (StoreUnavailableException | BusUnavailableException unavailable) {
                failures++;
                LOG.warn("shard {} waits, failed {} times in a row: {}", shard, failures, unavailable.toString());
            } catch (RuntimeException broken) {
                failures++;
                LOG.error("shard {} waits after a fault", shard, broken);
            }
            pause();
        }
        giveBack();
    }

    /// @return false if some of it was refused and waits
    private boolean carryAll() {
        while (!stopping && holdsLease()) {
            var pending = outbox.pending(shard, options.batch());
            if (pending.isEmpty()) {
                return true;
            }
            if (!carry(pending)) {
                return false;
            }
            if (pending.size() < options.batch()) {
                // That was all, and what was committed since has woken this loop: no second look.
                return true;
            }
        }
        return true;
    }

    // Asked before each batch: another instance may have the shard as soon as the lease is over.
    private boolean holdsLease() {
        var now = clock.instant();
        if (lease.isPresent()
                && now.plus(options.lease().dividedBy(2)).isBefore(lease.get().until())) {
            return true;
        }
        lease = lease.flatMap(held -> leases.renew(held, options.lease(), now))
                .or(() -> leases.acquire("relay-" + shard, owner, options.lease(), now));
        return lease.isPresent();
    }

    // What is refused stays, and what stands behind it goes on all the same.
    private boolean carry(List<OutboxRecord> pending) {
        var cut = Batches.of(pending);
        cut.oversize().forEach(record -> LOG.error("too large for any bus, left in the outbox: {}", record));
        var refused = cut.oversize().size();
        for (var batch : cut.batches()) {
            if (stopping || !holdsLease()) {
                return true;
            }
            var taken = bus.publish(batch);
            outbox.delete(batch.stream()
                    .filter(record -> taken.contains(record.eventId()))
                    .toList());
            refused += batch.size() - taken.size();
        }
        if (refused > 0) {
            LOG.warn("shard {}: {} of {} not taken", shard, refused, pending.size());
        }
        return refused == 0;
    }

    private void pause() {
        var wait = failures == 0 ? options.poll() : backoff();
        try {
            if (woken.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }

    private Duration backoff() {
        var doubled = options.poll().multipliedBy(1L << Math.min(failures - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }

    private void giveBack() {
        try {
            lease.ifPresent(leases::release);
        } catch (StoreUnavailableException unavailable) {
            LOG.info("lease of shard {} ends by itself: {}", shard, unavailable.toString());
        }
    }
}
