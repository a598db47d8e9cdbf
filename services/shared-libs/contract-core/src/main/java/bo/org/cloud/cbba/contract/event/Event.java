package bo.org.cloud.cbba.contract.event;

/// The payload of a fact on the bus. Each service's events stand under a sealed, generated interface.
public interface Event {
    EventType<?> eventType();
}
