package bo.org.cloud.cbba.runtime;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;

/// The keys that sign page cursors: the first one signs, all of them verify, so that keys can be changed while
/// cursors are out.
public final class CursorKeys {
    private static final int LEAST_SECRET_BYTES = 32;
    private static final int LONGEST_ID = 32;

    /// One key.
    public static final class Key {
        private final String id;
        private final byte[] secret;

        /// Takes a copy of the secret.
        ///
        /// @param id 1..32 visible ASCII characters, stable; stands in each cursor
        /// @param secret at least 32 random bytes
        public Key(String id, byte[] secret) {
            if (id.isEmpty() || id.length() > LONGEST_ID || !id.chars().allMatch(sign -> sign > ' ' && sign < 127)) {
                throw new IllegalArgumentException("key id of 1.." + LONGEST_ID + " ASCII characters: " + id);
            }
            if (secret.length < LEAST_SECRET_BYTES) {
                throw new IllegalArgumentException("secret of key " + id + " is shorter than 32 bytes");
            }
            this.id = id;
            this.secret = secret.clone();
        }

        String id() {
            return id;
        }

        SecretKeySpec forMac(String algorithm) {
            return new SecretKeySpec(secret, algorithm);
        }

        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }

    private final Key signing;
    private final Map<String, Key> byId = new HashMap<>();

    private CursorKeys(Key signing, Key... retiring) {
        this.signing = signing;
        byId.put(signing.id(), signing);
        for (var key : retiring) {
            byId.put(key.id(), key);
        }
    }

    public static CursorKeys of(Key signing, Key... retiring) {
        return new CursorKeys(signing, retiring);
    }

    Key signing() {
        return signing;
    }

    Optional<Key> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
