package bo.org.cloud.cbba.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.Ids;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// What every keeper of a wrapping key does.
abstract class KeyWrappingContract {
    /// The keeper, opened anew.
    abstract KeyWrapping keys();

    /// Another key of the same kind.
    abstract KeyWrapping otherKeys();

    @Test
    void givesADataKeyBackAlsoWhenOpenedAnew() {
        var id = Ids.newId();
        var dataKey = AesGcm.newKey();

        assertArrayEquals(dataKey, keys().unwrap(keys().wrap(dataKey, id), id));
    }

    @Test
    void hidesWhatItWraps() {
        var dataKey = AesGcm.newKey();
        var wrapped = keys().wrap(dataKey, Ids.newId());

        for (var at = 0; at + dataKey.length <= wrapped.length; at++) {
            assertFalse(Arrays.equals(dataKey, Arrays.copyOfRange(wrapped, at, at + dataKey.length)));
        }
    }

    @Test
    void wrapsTheSameDifferentlyEachTime() {
        var id = Ids.newId();
        var dataKey = AesGcm.newKey();

        assertFalse(Arrays.equals(keys().wrap(dataKey, id), keys().wrap(dataKey, id)));
    }

    @Test
    void refusesAnotherEvent() {
        var wrapped = keys().wrap(AesGcm.newKey(), Ids.newId());

        assertThrows(IllegalArgumentException.class, () -> keys().unwrap(wrapped, Ids.newId()));
    }

    @Test
    void refusesWhatAnotherKeyWrapped() {
        var id = Ids.newId();
        var wrapped = otherKeys().wrap(AesGcm.newKey(), id);

        assertThrows(IllegalArgumentException.class, () -> keys().unwrap(wrapped, id));
    }

    @Test
    void refusesWhatWasChangedOrCutOff() {
        var id = Ids.newId();
        var changed = keys().wrap(AesGcm.newKey(), id);
        changed[changed.length - 1] ^= 1;

        assertThrows(IllegalArgumentException.class, () -> keys().unwrap(changed, id));
        assertThrows(IllegalArgumentException.class, () -> keys().unwrap(new byte[0], id));
        assertThrows(IllegalArgumentException.class, () -> keys().unwrap(new byte[5], id));
    }

    @Test
    void aSigningKeyOfP256SignsAfterItWasWrapped() throws GeneralSecurityException {
        var id = Ids.newId();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var pair = generator.generateKeyPair();
        var unwrapped = keys().unwrap(keys().wrap(pair.getPrivate().getEncoded(), id), id);

        var signer = Signature.getInstance("SHA256withECDSA");
        signer.initSign(KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(unwrapped)));
        signer.update(unwrapped);
        var verifier = Signature.getInstance("SHA256withECDSA");
        verifier.initVerify(pair.getPublic());
        verifier.update(unwrapped);
        assertTrue(verifier.verify(signer.sign()));
    }

    @Test
    void carriesAnEncryptedPayload() {
        var id = Ids.newId();
        var encrypted = EventCipher.wrappingKeysBy(keys()).encrypt(id, "{\"token\":\"válido\"}");

        assertEquals(
                "{\"token\":\"válido\"}", EventCipher.wrappingKeysBy(keys()).decrypt(id, encrypted));
    }
}
