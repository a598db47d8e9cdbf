package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What every place for secrets does.
abstract class SecretsContract {
    abstract Secrets secrets();

    /// Puts one there as people or infrastructure do, or changes it.
    abstract void put(String name, String value);

    @Test
    void givesASecretAsItWasPutThere() {
        put("client-secret", "contraseña \"larga\" ñ");

        assertEquals("contraseña \"larga\" ñ", secrets().load("client-secret"));
    }

    @Test
    void leavesOutTheLineEndThatEditorsAdd() {
        put("edited", "abc\n");

        assertEquals("abc", secrets().load("edited"));
    }

    @Test
    void seesAChange() {
        put("rotated", "old");
        put("rotated", "new");

        assertEquals("new", secrets().load("rotated"));
    }

    @Test
    void saysWhichOneIsNotThere() {
        var missing = assertThrows(NoSuchElementException.class, () -> secrets().load("never-put"));

        assertEquals("there is no secret never-put", missing.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../other", "a/b", "", "/etc/passwd", "UPPER", "a..b", "arn:aws:x"})
    void noNameLeadsElsewhere(String name) {
        assertThrows(IllegalArgumentException.class, () -> secrets().load(name));
    }

    @Test
    void noValueStandsInAFault() {
        put("quiet", "never-shown");

        var fault = assertThrows(RuntimeException.class, () -> secrets().load("quiet/never"));
        assertFalse(fault.toString().contains("never-shown"));
    }
}
