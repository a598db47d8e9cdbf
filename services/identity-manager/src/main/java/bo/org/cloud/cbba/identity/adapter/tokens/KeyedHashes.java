package bo.org.cloud.cbba.identity.adapter.tokens;

import bo.org.cloud.cbba.identity.domain.AddressHashing;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.RefreshSuccession;
import bo.org.cloud.cbba.identity.domain.UserSecret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256 with secrets that only this service has: successors of refresh tokens, and pseudonyms of
/// addresses.
public final class KeyedHashes implements RefreshSuccession, AddressHashing {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int SEAL_BYTES = 16;

    private final SecretKeySpec refreshPepper;
    private final SecretKeySpec addressKey;

    /// @param refreshPepper 256 bits
    /// @param addressKey 256 bits
    public KeyedHashes(byte[] refreshPepper, byte[] addressKey) {
        this.refreshPepper = new SecretKeySpec(refreshPepper, ALGORITHM);
        this.addressKey = new SecretKeySpec(addressKey, ALGORITHM);
    }

    @Override
    public UserSecret first(UUID family) {
        return sealed(family, UserSecret.random(family).secret());
    }

    @Override
    public UserSecret successorOf(UserSecret presented, long generation) {
        return sealed(presented.owner(), mac(refreshPepper, "successor#" + generation + "#" + presented.text()));
    }

    @Override
    public boolean isOurs(UserSecret presented) {
        var secret = presented.secret();
        return secret.length == SECRET_BYTES + SEAL_BYTES
                && MessageDigest.isEqual(
                        seal(presented.owner(), Arrays.copyOf(secret, SECRET_BYTES)),
                        Arrays.copyOfRange(secret, SECRET_BYTES, secret.length));
    }

    private UserSecret sealed(UUID family, byte[] secret) {
        var seal = seal(family, secret);
        return UserSecret.of(
                family,
                ByteBuffer.allocate(secret.length + seal.length)
                        .put(secret)
                        .put(seal)
                        .array());
    }

    private byte[] seal(UUID family, byte[] secret) {
        var whole = mac(refreshPepper, "seal#" + family + "#" + HexFormat.of().formatHex(secret));
        return Arrays.copyOf(whole, SEAL_BYTES);
    }

    @Override
    public String hash(EmailAddress email) {
        return HexFormat.of().formatHex(mac(addressKey, email.value()));
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) { // every JDK has it
            throw new IllegalStateException(impossible);
        }
    }
}
