package bo.org.cloud.cbba.profiles.adapter.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.ProfileFixture;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens.Expired;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens.Forged;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens.Good;
import bo.org.cloud.cbba.profiles.domain.UnsubscribeTokens.Wish;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HmacUnsubscribeTokensTest {
    private static final Instant NOW = ProfileFixture.NOW;
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Wish WISH = new Wish(ProfileFixture.ANA_ID, Category.CAMPAIGNS, Channel.EMAIL);

    private final byte[] key = new byte[32];
    private final HmacUnsubscribeTokens tokens = new HmacUnsubscribeTokens(key);
    private final String token = tokens.issue(WISH, LATER);

    @Test
    void aTokenSaysWhoWhatAndWhere() {
        assertEquals(new Good(WISH), tokens.read(token, NOW));
        assertTrue(token.matches("[A-Za-z0-9._-]{20,1024}"), "as the contract wants it");
    }

    @Test
    void itExpiresToTheSecond() {
        assertEquals(new Good(WISH), tokens.read(token, LATER.minusMillis(1)));
        assertEquals(new Expired(), tokens.read(token, LATER));
    }

    @Test
    void anotherKeysTokenIsForged() {
        var other = new HmacUnsubscribeTokens("another key".getBytes(StandardCharsets.UTF_8));
        assertEquals(new Forged(), tokens.read(other.issue(WISH, LATER), NOW));
    }

    @Test
    void noCharacterOfItCanBeAnother() {
        for (var at = 0; at < token.length(); at++) {
            for (var other : "AB_-.9".toCharArray()) {
                if (token.charAt(at) != other) {
                    var altered = token.substring(0, at) + other + token.substring(at + 1);
                    assertEquals(new Forged(), tokens.read(altered, NOW), altered);
                }
            }
        }
    }

    @Test
    void noPartOfItIsAToken() {
        for (var length = 0; length < token.length(); length++) {
            assertEquals(new Forged(), tokens.read(token.substring(0, length), NOW));
            assertEquals(new Forged(), tokens.read(token.substring(token.length() - length), NOW));
        }
        assertEquals(new Forged(), tokens.read(token + "A", NOW));
        assertEquals(new Forged(), tokens.read(token + ".", NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "|",
                "|||",
                "||||||",
                "hola",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL|",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL|soon",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL|9223372036854775807",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL|99999999999999999999",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|PIGEON|99999999999",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|WEATHER|EMAIL|99999999999",
                "ana|CAMPAIGNS|EMAIL|99999999999",
                "01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10|CAMPAIGNS|EMAIL|99999999999|more",
            })
    void whatWeSignedOtherwiseIsNoToken(String payload) {
        assertEquals(new Forged(), tokens.read(SignedText.of(payload, key), NOW));
    }

    @Test
    void signedTextThatIsNoBase64IsNoToken() {
        assertEquals(new Forged(), tokens.read(SignedText.ofBody("A", key), NOW));
    }
}
