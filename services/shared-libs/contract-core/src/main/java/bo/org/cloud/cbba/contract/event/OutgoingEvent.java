package bo.org.cloud.cbba.contract.event;

/// A fact on its way into the outbox.
///
/// @param subject id of the aggregate
/// @param sequence the aggregate's version, or 1 for facts about attempts
public record OutgoingEvent<T extends Event>(EventType<T> type, String subject, long sequence, T payload) {
    public OutgoingEvent {
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence counts from 1: " + sequence);
        }
    }
}
