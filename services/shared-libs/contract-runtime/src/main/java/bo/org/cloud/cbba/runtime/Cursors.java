package bo.org.cloud.cbba.runtime;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;

/// Signs where a page starts and reads it back. A cursor is base64url of: format 1, length of the key id, key id,
/// expiry in epoch seconds, position, HMAC-SHA256 over these and over what it is bound to. It is opaque, not
/// secret.
final class Cursors {
    static final Duration LIFETIME = Duration.ofHours(24);
    private static final String MAC = "HmacSHA256";
    private static final byte FORMAT = 1;
    private static final int MAC_BYTES = 32;
    private static final int HEAD_BYTES = 2;
    private static final int LONGEST_TEXT = 4_096;

    private final CursorKeys keys;

    Cursors(CursorKeys keys) {
        this.keys = keys;
    }

    /// @param binding operation, filters and subject: a cursor is good for no other
    String sign(String position, String binding, Instant now) {
        var key = keys.signing();
        var id = key.id().getBytes(StandardCharsets.US_ASCII);
        var place = position.getBytes(StandardCharsets.UTF_8);
        var cursor = ByteBuffer.allocate(HEAD_BYTES + id.length + Long.BYTES + place.length + MAC_BYTES);
        cursor.put(FORMAT).put((byte) id.length).put(id);
        cursor.putLong(now.plus(LIFETIME).getEpochSecond()).put(place);
        cursor.put(mac(key, cursor.array(), cursor.position(), binding));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor.array());
    }

    /// The position, or empty if the cursor is not ours, altered, for another list or too old
    Optional<String> read(String text, String binding, Instant now) {
        if (text.length() > LONGEST_TEXT) {
            return Optional.empty();
        }
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        var place = bytes.length < HEAD_BYTES ? -1 : HEAD_BYTES + bytes[1] + Long.BYTES;
        var signed = bytes.length - MAC_BYTES;
        if (place < HEAD_BYTES || signed < place || bytes[0] != FORMAT || bytes[1] < 1) {
            return Optional.empty();
        }
        var key = keys.find(new String(bytes, HEAD_BYTES, bytes[1], StandardCharsets.US_ASCII));
        var mac = Arrays.copyOfRange(bytes, signed, bytes.length);
        if (key.isEmpty() || !MessageDigest.isEqual(mac, mac(key.get(), bytes, signed, binding))) {
            return Optional.empty();
        }
        var expiry = ByteBuffer.wrap(bytes).getLong(place - Long.BYTES);
        if (expiry <= now.getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(new String(bytes, place, signed - place, StandardCharsets.UTF_8));
    }

    private static byte[] mac(CursorKeys.Key key, byte[] cursor, int length, String binding) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(key.forMac(MAC));
            mac.update(cursor, 0, length);
            return mac.doFinal(binding.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has HmacSHA256", missing);
        }
    }
}
