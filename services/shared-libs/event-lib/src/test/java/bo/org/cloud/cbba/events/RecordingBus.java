package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.store.OutboxRecord;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Remembers what it was given and does with it what the test says.
final class RecordingBus implements EventBus {
    /// Takes nothing and says so.
    static final Function<List<OutboxRecord>, Set<UUID>> AWAY = records -> {
        throw new BusUnavailableException("the bus", new IllegalStateException(records.size() + " not taken"));
    };

    private final List<UUID> offered = new CopyOnWriteArrayList<>();
    private volatile Function<List<OutboxRecord>, Set<UUID>> behaviour = RecordingBus::all;

    void behave(Function<List<OutboxRecord>, Set<UUID>> next) {
        behaviour = next;
    }

    /// In the order of the offers, repetitions included.
    List<UUID> offered() {
        return offered;
    }

    static Set<UUID> all(List<OutboxRecord> records) {
        return records.stream().map(OutboxRecord::eventId).collect(Collectors.toSet());
    }

    @Override
    public Set<UUID> publish(List<OutboxRecord> records) {
        offered.addAll(records.stream().map(OutboxRecord::eventId).toList());
        return behaviour.apply(records);
    }
}
