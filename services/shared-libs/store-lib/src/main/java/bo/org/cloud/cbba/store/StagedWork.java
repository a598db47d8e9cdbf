package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.event.Subscription;
import bo.org.cloud.cbba.contract.work.WorkContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What both engines collect in the same way.
abstract class StagedWork implements ConsumingWork {
    private final WorkContext context;
    private final OutboxEncoder encoder;
    private final List<OutboxRecord> events = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();
    private Optional<InboxMark> mark = Optional.empty();

    StagedWork(WorkContext context, OutboxEncoder encoder) {
        this.context = context;
        this.encoder = encoder;
    }

    @Override
    public final WorkContext context() {
        return context;
    }

    @Override
    public final void publish(OutgoingEvent<?> event) {
        events.add(encoder.encode(event, context));
    }

    @Override
    public final void audit(String action, String subject, Map<String, String> details) {
        entries.add(new AuditEntry(Ids.newId(), context, action, subject, details));
    }

    @Override
    public final Consumption consumed(EventEnvelope envelope, Subscription.Mode mode) {
        if (mark.isPresent()) {
            throw new IllegalStateException("a unit of work consumes one event: " + envelope.eventId());
        }
        var wanted = InboxMark.of(envelope, mode);
        var consumption = findInbox(wanted);
        if (consumption == Consumption.APPLY) {
            mark = Optional.of(wanted);
        }
        return consumption;
    }

    @Override
    public final boolean isEmpty() {
        return events.isEmpty() && entries.isEmpty() && mark.isEmpty() && hasNoState();
    }

    abstract boolean hasNoState();

    abstract Consumption findInbox(InboxMark wanted);

    final List<OutboxRecord> events() {
        return events;
    }

    final List<AuditEntry> entries() {
        return entries;
    }

    final Optional<InboxMark> mark() {
        return mark;
    }
}
