package bo.org.cloud.cbba.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.adapter.tokens.KeyedHashes;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserSecretTest {
    private static final UUID ANA = UUID.fromString("01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10");
    private final KeyedHashes hashes = new KeyedHashes(new byte[32], new byte[32]);

    @Test
    void saysWhoseItIs() {
        var secret = UserSecret.random(ANA);

        assertEquals(Optional.of(secret), UserSecret.parse(secret.text()));
        assertEquals(ANA, UserSecret.parse(secret.text()).orElseThrow().owner());
        assertTrue(secret.hasHash(secret.hash()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "=", "\u0000"})
    void isNoneOfOurs(String presented) {
        assertEquals(Optional.empty(), UserSecret.parse(presented));
    }

    @Test
    void aRefreshTokenProvesThatItWasMadeHereForItsFamily() {
        var first = hashes.first(ANA);
        var next = hashes.successorOf(first, 1);
        assertTrue(hashes.isOurs(first));
        assertTrue(hashes.isOurs(next));
        assertTrue(next.text().length() <= 128, "as the contract bounds it");

        assertFalse(hashes.isOurs(UserSecret.random(ANA)));
        assertFalse(hashes.isOurs(UserSecret.of(UUID.randomUUID(), first.secret())), "of another family");
        var changed = Base64.getUrlDecoder().decode(first.text());
        changed[20] ^= 1;
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
        assertFalse(hashes.isOurs(UserSecret.parse(text).orElseThrow()));
    }
}
