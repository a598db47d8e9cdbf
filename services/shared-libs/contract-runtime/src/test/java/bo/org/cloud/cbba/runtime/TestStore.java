package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.Completion;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.StoredAnswer;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.contract.work.WorkStore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Stands in for an engine, whose own behaviour store-lib tests: keeps what was committed and fails on demand.
final class TestStore implements WorkStore {
    final List<String> committed = new CopyOnWriteArrayList<>();
    final Map<String, Entry> keys = new ConcurrentHashMap<>();
    final AtomicInteger lostConditions = new AtomicInteger();
    volatile boolean down;

    record Entry(String fingerprint, @Nullable StoredAnswer answer) {}

    private record Work(WorkContext context, List<String> entries) implements UnitOfWork {
        @Override
        public void publish(OutgoingEvent<?> event) {
            entries.add(event.type().name());
        }

        @Override
        public void audit(String action, String subject, Map<String, String> details) {
            entries.add(action);
        }

        @Override
        public boolean isEmpty() {
            return entries.isEmpty();
        }
    }

    @Override
    public UnitOfWork begin(WorkContext context) {
        return new Work(context, new ArrayList<>());
    }

    @Override
    public void commit(UnitOfWork work, Optional<Completion> completion) {
        requireUp();
        if (lostConditions.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new ConditionLostException("loan version");
        }
        committed.addAll(((Work) work).entries());
        completion.ifPresent(
                done -> keys.put(done.call().scope(), new Entry(done.call().fingerprint(), done.answer())));
    }

    @Override
    public Claim claim(IdempotentCall call, Instant now) {
        requireUp();
        var entry = keys.putIfAbsent(call.scope(), new Entry(call.fingerprint(), null));
        if (entry == null) {
            return new Claim.Claimed(1);
        }
        if (!entry.fingerprint().equals(call.fingerprint())) {
            return new Claim.KeyReused();
        }
        return entry.answer() == null ? new Claim.InProgress(Duration.ofSeconds(7)) : new Claim.Replay(entry.answer());
    }

    @Override
    public void release(IdempotentCall call, long fence) {
        keys.remove(call.scope());
    }

    @Override
    public boolean isAvailable() {
        return !down;
    }

    private void requireUp() {
        if (down) {
            throw new StoreUnavailableException("test store", new IllegalStateException("switched off"));
        }
    }
}
