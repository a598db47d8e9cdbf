package bo.org.cloud.cbba.profiles.adapter.tokens;

import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
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
    private static final int PARTS = 4;

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
        try {
            return judge(new String(DECODER.decode(token.substring(0, dot)), StandardCharsets.UTF_8), now);
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // Signed by us, but not as one of these: of another version, or never meant as a token.
            return new Forged();
        }
    }

    private static Reading judge(String text, Instant now) {
        var parts = text.split("\\|", -1);
        if (parts.length != PARTS) {
            return new Forged();
        }
        var wish = new Wish(UUID.fromString(parts[0]), Category.valueOf(parts[1]), Channel.valueOf(parts[2]));
        var expiresAt = Instant.ofEpochSecond(Long.parseLong(parts[3]));
        return now.isBefore(expiresAt) ? new Good(wish) : new Expired();
    }

    /// Compares the text, not the bytes: Base64 has several texts for the same bytes, and a token only one.
    private boolean isSigned(String body, String signature) {
        return MessageDigest.isEqual(ENCODER.encode(mac(body)), signature.getBytes(StandardCharsets.US_ASCII));
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
