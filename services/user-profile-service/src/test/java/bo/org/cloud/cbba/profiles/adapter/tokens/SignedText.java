package bo.org.cloud.cbba.profiles.adapter.tokens;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Text with a right signature, whatever it says.
public final class SignedText {
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private SignedText() {}

    public static String of(String payload, byte[] key) {
        return ofBody(ENCODER.encodeToString(payload.getBytes(StandardCharsets.UTF_8)), key);
    }

    static String ofBody(String body, byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return body + "." + ENCODER.encodeToString(mac.doFinal(body.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
