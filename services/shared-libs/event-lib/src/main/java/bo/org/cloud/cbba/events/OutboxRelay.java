package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.store.Leases;
import bo.org.cloud.cbba.store.OutboxStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Carries a service's outbox to the bus: one loop per shard, each under a lease, so that no record is carried
/// by two of any number of instances at once; what an instance had when it died is taken over when its lease
/// ends. A record is forgotten only after the bus took it, hence delivery is at least once, always with the
/// same id.
public final class OutboxRelay implements AutoCloseable {
    private final OutboxStore outbox;
    private final IntFunction<ShardRelay> makeShard;
    private final List<ShardRelay> shards = new ArrayList<>();
    private OutboxStore.Listening listening = () -> {};

    private OutboxRelay(OutboxStore outbox, Leases leases, EventBus bus, RelayOptions options, Clock clock) {
        this.outbox = outbox;
        // An owner of its own for each: no two that run at once may be taken for one, nor two copies of a process.
        makeShard = shard -> new ShardRelay(shard, UUID.randomUUID().toString(), outbox, leases, bus, options, clock);
    }

    /// Starts carrying until [#close].
    public static OutboxRelay start(
            OutboxStore outbox, Leases leases, EventBus bus, RelayOptions options, Clock clock) {
        return idle(outbox, leases, bus, options, clock).start();
    }

    /// A relay that carries when it is told to ([#sweep]) or once it is started.
    public static OutboxRelay idle(OutboxStore outbox, Leases leases, EventBus bus, RelayOptions options, Clock clock) {
        return new OutboxRelay(outbox, leases, bus, options, clock);
    }

    /// Starts carrying until [#close].
    public OutboxRelay start() {
        IntStream.range(0, outbox.shards()).mapToObj(makeShard).forEach(shards::add);
        listening = outbox.onCommit(shard -> shards.get(shard).wake());
        shards.forEach(ShardRelay::start);
        return this;
    }

    /// Carries, in the calling thread, what is pending in the shards that no other instance has, and gives the
    /// leases back. What the bus refuses stays.
    ///
    /// @throws StoreUnavailableException if the store does not answer
    /// @throws BusUnavailableException if the bus does not answer
    public void sweep() {
        IntStream.range(0, outbox.shards()).mapToObj(makeShard).forEach(ShardRelay::carryOnce);
    }

    /// How many records wait.
    ///
    /// @throws StoreUnavailableException if the store does not answer
    public long backlog() {
        return outbox.count();
    }

    /// Ends the loops after the batch they are at, and gives the leases back.
    @Override
    public void close() {
        listening.close();
        shards.forEach(ShardRelay::stop);
        shards.forEach(ShardRelay::join);
    }
}
