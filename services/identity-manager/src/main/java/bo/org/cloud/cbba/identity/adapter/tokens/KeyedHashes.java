package bo.org.cloud.cbba.identity.adapter.tokens;

import bo.org.cloud.cbba.identity.domain.AddressHashing;
import bo.org.cloud.cbba.identity.domain.EmailAddress;
import bo.org.cloud.cbba.identity.domain.RefreshSuccession;
import bo.org.cloud.cbba.identity.domain.UserSecret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// HMAC-SHA-256 with secrets that only this service has: successors of refresh tokens, and pseudonyms of addresses.
public final class KeyedHashes implements RefreshSuccession, AddressHashing {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec refreshPepper;
    private final SecretKeySpec addressKey;

    /// @param refreshPepper 256 bits
    /// @param addressKey 256 bits
    public KeyedHashes(byte[] refreshPepper, byte[] addressKey) {
        this.refreshPepper = new SecretKeySpec(refreshPepper, ALGORITHM);
        this.addressKey = new SecretKeySpec(addressKey, ALGORITHM);
    }

    @Override
    public UserSecret successorOf(UserSecret presented, long generation) {
        return UserSecret.of(presented.owner(), mac(refreshPepper, presented.text() + "#" + generation));
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
