package bo.org.cloud.cbba.identity.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/// An opaque token: whose it is (16 bytes, so that it is found without an index) and 256 random or derived bits or
/// more, in base64url. Only its SHA-256 is ever stored.
public record UserSecret(UUID owner, String text) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int OWNER_BYTES = 16;
    private static final int MIN_LENGTH = OWNER_BYTES + SECRET_BYTES;
    private static final int MAX_LENGTH = 2 * MIN_LENGTH;

    public static UserSecret random(UUID owner) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return of(owner, secret);
    }

    /// @param secret 32 to 80 bytes
    public static UserSecret of(UUID owner, byte[] secret) {
        var bytes = ByteBuffer.allocate(OWNER_BYTES + secret.length)
                .putLong(owner.getMostSignificantBits())
                .putLong(owner.getLeastSignificantBits())
                .put(secret)
                .array();
        return new UserSecret(owner, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Reads what somebody presents; empty when it cannot be one of ours.
    public static Optional<UserSecret> parse(String presented) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(presented.strip()));
            if (bytes.remaining() < MIN_LENGTH || bytes.remaining() > MAX_LENGTH) {
                return Optional.empty();
            }
            return Optional.of(new UserSecret(new UUID(bytes.getLong(), bytes.getLong()), presented.strip()));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /// What follows the owner.
    public byte[] secret() {
        var bytes = Base64.getUrlDecoder().decode(text);
        return Arrays.copyOfRange(bytes, OWNER_BYTES, bytes.length);
    }

    /// SHA-256 in hex.
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public boolean hasHash(String stored) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), stored.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "UserSecret[" + owner + ", ***]";
    }
}
