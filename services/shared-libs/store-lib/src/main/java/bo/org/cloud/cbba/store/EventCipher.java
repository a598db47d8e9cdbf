package bo.org.cloud.cbba.store;

import java.util.UUID;

/// Makes the payload of a sensitive event unreadable on its way: in the outbox, on the bus, in queues and
/// archives.
public interface EventCipher {
    /// AES-256-GCM with a data key per event.
    static EventCipher wrappingKeysBy(KeyWrapping keys) {
        return new AesEventCipher(keys);
    }

    /// Refuses sensitive events: for services that neither publish nor consume any.
    static EventCipher none() {
        return NoEventCipher.INSTANCE;
    }

    /// Encrypts a payload for one event.
    ///
    /// @param payload JSON text
    /// @return a JSON object that takes the payload's place in the envelope
    String encrypt(UUID eventId, String payload);

    /// Gives the payload back.
    ///
    /// @throws IllegalArgumentException if it was not encrypted for this event, or was changed
    String decrypt(UUID eventId, String encrypted);
}
