package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.Subscription;
import java.time.Duration;
import java.util.UUID;

/// What makes an event be applied once.
///
/// @param projects whether a lower sequence than the highest applied is refused. An equal one is another fact
///     about the same version: it passes
/// @param family the event type without its last word, `identity.user` of `identity.user.created`: its events
///     share one sequence per subject
record InboxMark(UUID eventId, boolean projects, String family, String subject, long sequence) {
    static final Duration KEPT = Duration.ofDays(14);

    static InboxMark of(EventEnvelope envelope, Subscription.Mode mode) {
        return new InboxMark(
                envelope.eventId(),
                mode == Subscription.Mode.PROJECT,
                family(envelope.eventType()),
                envelope.subject(),
                envelope.sequence());
    }

    private static String family(String eventType) {
        var end = eventType.lastIndexOf('.');
        return end < 0 ? eventType : eventType.substring(0, end);
    }
}
