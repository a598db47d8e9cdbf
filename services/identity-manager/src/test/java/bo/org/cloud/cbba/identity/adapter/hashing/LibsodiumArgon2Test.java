package bo.org.cloud.cbba.identity.adapter.hashing;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LibsodiumArgon2Test extends Argon2Contract {
    private static final Argon2 ENGINE = LibsodiumArgon2.load().orElseThrow();

    @Override
    Argon2 engine() {
        return ENGINE;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, 15, 17, 64})
    void neverReadsBeyondASalt(int length) {
        assertThrows(
                IllegalArgumentException.class,
                () -> ENGINE.hash(new byte[1], new byte[length], Argon2Parameters.DEFAULT, 32));
    }

    @Test
    void hasOneLane() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ENGINE.hash(new byte[1], new byte[16], new Argon2Parameters(7168, 5, 2), 32));
    }
}
