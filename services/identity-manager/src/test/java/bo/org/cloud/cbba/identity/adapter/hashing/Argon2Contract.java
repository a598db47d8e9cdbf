package bo.org.cloud.cbba.identity.adapter.hashing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import bo.org.cloud.cbba.identity.domain.PasswordHash;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What every engine computes. The expected values are Bouncy Castle's, which [Rfc9106Test] holds to the standard.
abstract class Argon2Contract {
    private final Argon2 engine = engine();

    abstract Argon2 engine();

    @ParameterizedTest
    @CsvSource({
        "'', 0123456789abcdef, 8, 1",
        "password, somesaltsomesalt, 256, 2",
        "contraseña con ñ, 0123456789abcdef, 7168, 5",
        "a, ~~~~~~~~~~~~~~~~, 19456, 2"
    })
    void computesWhatTheOtherDoes(String password, String salt, int memoryKib, int passes) {
        var parameters = new Argon2Parameters(memoryKib, passes, 1);

        assertEquals(
                hex(new BouncyCastleArgon2().hash(bytes(password), bytes(salt), parameters, 32)),
                hex(engine.hash(bytes(password), bytes(salt), parameters, 32)));
    }

    @Test
    void verifiesWhatTheOtherMade() {
        try (var pool = new HashingPool(1, 1)) {
            var parameters = Argon2Parameters.DEFAULT;
            for (var other : new Argon2[] {
                new BouncyCastleArgon2(), LibsodiumArgon2.load().orElseThrow()
            }) {
                var made = new Argon2Hashing(other, parameters, pool).hash("el puente de Recoleta");
                var own = new Argon2Hashing(engine, parameters, pool);
                assertEquals(true, own.verify("el puente de Recoleta", made));
                assertFalse(own.verify("el puente de Recolet", made));
                assertFalse(own.isOutdated(made));
            }
        }
    }

    @Test
    void verifiesHashesThatTheReferenceImplementationMade() {
        try (var pool = new HashingPool(1, 1)) {
            var hashing = new Argon2Hashing(engine, Argon2Parameters.DEFAULT, pool);
            // test.c of the reference implementation: a short salt, and one with two lanes.
            var oneLane = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
            var twoLanes = "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc";
            for (var phc : new String[] {oneLane, twoLanes}) {
                assertEquals(true, hashing.verify("password", new PasswordHash(phc)), phc);
                assertEquals(true, hashing.isOutdated(new PasswordHash(phc)));
            }
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
