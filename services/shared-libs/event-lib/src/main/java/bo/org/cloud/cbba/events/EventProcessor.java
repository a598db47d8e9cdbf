package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.EventDispatcher;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import bo.org.cloud.cbba.store.ConsumingStore;
import bo.org.cloud.cbba.store.Consumption;
import bo.org.cloud.cbba.store.EventCipher;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Applies one received event exactly once: the mark that it was applied is committed with its effect.
public final class EventProcessor {
    private static final int MAX_RUNS = 3;

    private final ConsumingStore store;
    private final EventDispatcher dispatcher;
    private final EventCipher cipher;
    private final Clock clock;
    private final Map<String, Subscription> subscriptions;

    public EventProcessor(ConsumingStore store, EventDispatcher dispatcher, EventCipher cipher, Clock clock) {
        this.store = store;
        this.dispatcher = dispatcher;
        this.cipher = cipher;
        this.clock = clock;
        this.subscriptions = dispatcher.subscriptions().stream()
                .collect(Collectors.toMap(Subscription::eventType, Function.identity()));
    }

    /// Whether the store answers, without which no event can be applied.
    public boolean isStoreAvailable() {
        return store.isAvailable();
    }

    /// @throws PermanentFaultException if no repetition can help
    /// @throws RuntimeException otherwise: the event may be tried again
    public Consumption process(EventEnvelope envelope) {
        var subscription = subscriptions.get(envelope.eventType());
        if (subscription == null) {
            throw new PermanentFaultException("NOT_SUBSCRIBED", "no handler for " + envelope.eventType());
        }
        if (!subscription.source().equals(envelope.source())) {
            throw new PermanentFaultException("WRONG_SOURCE", envelope.source() + " may not publish this");
        }
        for (var run = 1; ; run++) {
            try {
                return apply(envelope, subscription.mode());
            } catch (ConditionLostException lost) {
                if (run == MAX_RUNS) {
                    throw lost;
                }
            }
        }
    }

    private Consumption apply(EventEnvelope envelope, Subscription.Mode mode) {
        var work = store.begin(contextOf(envelope));
        var consumption = work.consumed(envelope, mode);
        if (consumption == Consumption.APPLY) {
            ScopedValue.where(UnitOfWork.CURRENT, work).run(() -> dispatch(envelope));
        }
        if (!work.isEmpty()) {
            store.commit(work, Optional.empty());
        }
        return consumption;
    }

    private void dispatch(EventEnvelope envelope) {
        try {
            dispatcher.dispatch(envelope, payloadOf(envelope));
        } catch (MalformedJsonException malformed) {
            throw new PermanentFaultException("INVALID_PAYLOAD", String.valueOf(malformed.getMessage()));
        }
    }

    private String payloadOf(EventEnvelope envelope) {
        if (!dispatcher.isSensitive(envelope.eventType())) {
            return envelope.payload();
        }
        try {
            return cipher.decrypt(envelope.eventId(), envelope.payload());
        } catch (IllegalArgumentException refused) {
            throw new PermanentFaultException("UNDECIPHERABLE", "not encrypted for this event");
        }
    }

    // What the handler brings about is caused by this event and belongs to the same correlation.
    private WorkContext contextOf(EventEnvelope envelope) {
        var ids = new CallIds(
                Ids.newId().toString(),
                envelope.correlationId(),
                envelope.traceparent(),
                Optional.of(envelope.eventId()));
        return new WorkContext(ids, envelope.actor(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
