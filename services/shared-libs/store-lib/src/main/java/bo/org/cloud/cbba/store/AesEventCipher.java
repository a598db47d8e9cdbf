package bo.org.cloud.cbba.store;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import java.util.Base64;
import java.util.UUID;

/// The event's id is the associated data of both layers, so that a payload cannot be moved to another event.
final class AesEventCipher implements EventCipher {
    private final KeyWrapping keys;

    AesEventCipher(KeyWrapping keys) {
        this.keys = keys;
    }

    @Override
    public String encrypt(UUID eventId, String payload) {
        var dataKey = AesGcm.newKey();
        var sealed = AesGcm.seal(dataKey, payload.getBytes(UTF_8), associated(eventId));
        return Json.writeText(
                EncryptedPayload.CODEC,
                new EncryptedPayload(EncryptedPayload.A256GCM, base64(keys.wrap(dataKey, eventId)), base64(sealed)));
    }

    @Override
    public String decrypt(UUID eventId, String encrypted) {
        var read = read(encrypted);
        if (!read.algorithm().equals(EncryptedPayload.A256GCM)) {
            throw new IllegalArgumentException("unknown encryption: " + read.algorithm());
        }
        var dataKey = keys.unwrap(Base64.getDecoder().decode(read.wrappedKey()), eventId);
        var sealed = Base64.getDecoder().decode(read.ciphertext());
        return new String(AesGcm.open(dataKey, sealed, associated(eventId)), UTF_8);
    }

    static byte[] associated(UUID eventId) {
        return eventId.toString().getBytes(US_ASCII);
    }

    private static EncryptedPayload read(String encrypted) {
        try {
            return Json.readTolerantly(EncryptedPayload.CODEC, encrypted);
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException("not an encrypted payload", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
