package bo.org.cloud.cbba.contract.event;

import java.util.List;

/// Generated per consuming service: reads the payload tolerantly and calls the one handler of its type.
public interface EventDispatcher {
    /// What this service consumes, as its AsyncAPI file says.
    List<Subscription> subscriptions();

    /// Whether payloads of this type travel encrypted.
    boolean isSensitive(String eventType);

    /// @param payload the payload as JSON text, decrypted if the event was sensitive
    /// @throws bo.org.cloud.cbba.contract.json.MalformedJsonException if the payload is not what the contract
    ///     says: a permanent fault
    /// @throws IllegalArgumentException for a type that is not subscribed
    void dispatch(EventEnvelope envelope, String payload);
}
