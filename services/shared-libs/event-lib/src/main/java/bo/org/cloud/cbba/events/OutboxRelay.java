package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.store.Leases;
import bo.org.cloud.cbba.store.OutboxStore;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Carries a service's outbox to the bus: one loop per shard, each under a lease, so that no record is carried
/// by two of any number of instances at once; what an instance had when it died is taken over when its lease
/// ends. A record is forgotten only after the bus took it, hence delivery is at least once, always with the
/// same id.
public final class OutboxRelay implements AutoCloseable {
    private final OutboxStore outbox;
    private final List<ShardRelay> shards = new ArrayList<>();
    private final OutboxStore.Listening listening;

    private OutboxRelay(OutboxStore outbox, Leases leases, EventBus bus, RelayOptions options, Clock clock) {
        this.outbox = outbox;
        var owner = UUID.randomUUID().toString();
        for (var shard = 0; shard < outbox.shards(); shard++) {
            shards.add(new ShardRelay(shard, owner, outbox, leases, bus, options, clock));
        }
        listening = outbox.onCommit(shard -> shards.get(shard).wake());
    }

    /// Starts carrying until [#close].
    public static OutboxRelay start(
            OutboxStore outbox, Leases leases, EventBus bus, RelayOptions options, Clock clock) {
        var relay = new OutboxRelay(outbox, leases, bus, options, clock);
        relay.shards.forEach(ShardRelay::start);
        return relay;
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
