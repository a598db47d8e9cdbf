package bo.org.cloud.cbba.identity.adapter.hashing;

import bo.org.cloud.cbba.identity.domain.PasswordHash;
import bo.org.cloud.cbba.identity.domain.PasswordHashing;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;

/// Argon2id as PHC strings, in a bounded pool. Passwords are compared in Unicode form KC, so that the same
/// password typed on another keyboard is the same password.
public final class Argon2Hashing implements PasswordHashing {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Argon2 argon2;
    private final Argon2 fallback = new BouncyCastleArgon2();
    private final Argon2Parameters parameters;
    private final HashingPool pool;
    private final PasswordHash nobody;

    Argon2Hashing(Argon2 argon2, Argon2Parameters parameters, HashingPool pool) {
        this.argon2 = argon2;
        this.parameters = parameters.requireSafe();
        this.pool = pool;
        this.nobody = nobody();
    }

    /// The fastest engine that this machine has.
    public static Argon2Hashing fastest(HashingPool pool) {
        return new Argon2Hashing(new FastestArgon2(), Argon2Parameters.DEFAULT, pool);
    }

    @Override
    public PasswordHash hash(String password) {
        return pool.run(() -> compute(password));
    }

    // Compared with for its cost alone: no password has a random hash, and making this one costs a start nothing.
    private PasswordHash nobody() {
        var salt = new byte[Argon2.SALT_BYTES];
        var hash = new byte[Argon2.HASH_BYTES];
        RANDOM.nextBytes(salt);
        RANDOM.nextBytes(hash);
        return new PhcString(parameters, salt, hash).toHash();
    }

    private PasswordHash compute(String password) {
        var salt = new byte[Argon2.SALT_BYTES];
        RANDOM.nextBytes(salt);
        var hash = argon2.hash(bytes(password), salt, parameters, Argon2.HASH_BYTES);
        return new PhcString(parameters, salt, hash).toHash();
    }

    @Override
    public boolean verify(String password, PasswordHash hash) {
        return pool.run(() -> matches(password, hash));
    }

    private boolean matches(String password, PasswordHash stored) {
        var phc = PhcString.parse(stored).orElseThrow(() -> new IllegalStateException("a stored hash is no Argon2id"));
        var engine = argon2.admits(phc.salt(), phc.parameters()) ? argon2 : fallback;
        var presented = engine.hash(bytes(password), phc.salt(), phc.parameters(), phc.hash().length);
        return MessageDigest.isEqual(presented, phc.hash());
    }

    @Override
    public void verifyNothing(String password) {
        verify(password, nobody);
    }

    @Override
    public boolean isOutdated(PasswordHash hash) {
        return PhcString.parse(hash)
                .map(PhcString::parameters)
                .filter(parameters::equals)
                .isEmpty();
    }

    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return argon2.engine() + " " + parameters;
    }
}
