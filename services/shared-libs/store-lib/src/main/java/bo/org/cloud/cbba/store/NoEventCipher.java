package bo.org.cloud.cbba.store;

import java.util.UUID;

enum NoEventCipher implements EventCipher {
    INSTANCE;

    @Override
    public String encrypt(UUID eventId, String payload) {
        throw new IllegalStateException("a sensitive event is published, but the store has no EventCipher");
    }

    @Override
    public String decrypt(UUID eventId, String encrypted) {
        throw new IllegalStateException("a sensitive event is consumed, but there is no EventCipher");
    }
}
