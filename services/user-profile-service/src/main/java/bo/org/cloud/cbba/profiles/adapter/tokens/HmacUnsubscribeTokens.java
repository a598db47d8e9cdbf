package bo.org.cloud.cbba.profiles.adapter.tokens;

import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// `base64url(user|category|channel|expiry).base64url(HMAC-SHA-256)`.
public final class HmacUnsubscribeTokens implements UnsubscribeTokens {
    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

    private final SecretKeySpec key;

    /// @param key 256 bits
    public HmacUnsubscribeTokens(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    @Override
    public String issue(Wish wish, Instant expiresAt) {
        var text = String.join(
                "|",
                wish.userId().toString(),
                wish.category().name(),
                wish.channel().name(),
                Long.toString(expiresAt.getEpochSecond()));
        var body = ENCODER.encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return body + "." + ENCODER.encodeToString(mac(body));
    }

    @Override
    public Reading read(String token, Instant now) {
        var dot = token.indexOf('.');
        if (dot < 0 || !isSigned(token.substring(0, dot), token.substring(dot + 1))) {
            return new Forged();
        }
        var parts = new String(DECODER.decode(token.substring(0, dot)), StandardCharsets.UTF_8).split("\\|");
        if (!now.isBefore(Instant.ofEpochSecond(Long.parseLong(parts[3])))) {
            return new Expired();
        }
        return new Good(new Wish(UUID.fromString(parts[0]), Category.valueOf(parts[1]), Channel.valueOf(parts[2])));
    }

    private boolean isSigned(String body, String signature) {
        try {
            return MessageDigest.isEqual(mac(body), DECODER.decode(signature));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private byte[] mac(String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException impossible) { // every JDK has it
            throw new IllegalStateException(impossible);
        }
    }
}
