package bo.org.cloud.cbba.identity.adapter.hashing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.identity.domain.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhcStringTest {
    private static final String GOOD =
            "$argon2id$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY";

    @Test
    void readsWhatItWrites() {
        var read = PhcString.parse(new PasswordHash(GOOD)).orElseThrow();

        assertEquals(new Argon2Parameters(7168, 5, 1), read.parameters());
        assertEquals("0123456789abcdef", new String(read.salt(), StandardCharsets.UTF_8));
        assertEquals(new PasswordHash(GOOD), read.toHash());
        assertFalse(read.toString().contains("MDEy"), "shows nothing in logs");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "$",
                "$argon2id$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$",
                "$argon2id$v=19$m=7168,t=5,p=1$$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=16$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2i$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=0,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=0,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=5,p=0$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=-1,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=9999999,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=99999999999,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=999,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=5,p=99$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=16,t=5,p=4$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=5,p=1$MDEy$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEy",
                "$argon2id$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg==$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFi-_RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$argon2id$v=19$m=7168,t=5,p=1$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY\n",
                "$argon2id$v=19$m=7168,t=5,p=1,data=x$MDEyMzQ1Njc4OWFiY2RlZg$MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY",
                "$2a$10$N9qo8uLOickgx2ZMRZoMyeIjZAgcfl7p92ldGxad68LJZdL17lhWy"
            })
    void refusesWhatNoHonestServiceMade(String phc) {
        assertEquals(Optional.empty(), PhcString.parse(new PasswordHash(phc)));
    }

    @Test
    void parametersBelowOwaspsMinimumAreRefused() {
        for (var weak : new Argon2Parameters[] {
            new Argon2Parameters(7167, 5, 1), new Argon2Parameters(7168, 4, 1), new Argon2Parameters(47103, 1, 1)
        }) {
            assertThrows(IllegalArgumentException.class, weak::requireSafe);
        }
        assertEquals(Argon2Parameters.DEFAULT, Argon2Parameters.DEFAULT.requireSafe());
        assertTrue(Argon2Parameters.DEFAULT.lanes() == 1, "what the native engine can do");
    }
}
