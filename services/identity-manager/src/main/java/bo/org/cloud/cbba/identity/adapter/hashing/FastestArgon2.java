package bo.org.cloud.cbba.identity.adapter.hashing;

/// The fastest engine that this machine has. It is loaded when the first password comes, for it costs a start much:
/// a process that only reads never needs it.
final class FastestArgon2 implements Argon2 {
    private static final class Loaded {
        static final Argon2 ENGINE = LibsodiumArgon2.load().orElseGet(BouncyCastleArgon2::new);
    }

    @Override
    public byte[] hash(byte[] password, byte[] salt, Argon2Parameters parameters, int length) {
        return Loaded.ENGINE.hash(password, salt, parameters, length);
    }

    @Override
    public boolean admits(byte[] salt, Argon2Parameters parameters) {
        return Loaded.ENGINE.admits(salt, parameters);
    }

    @Override
    public String engine() {
        return Loaded.ENGINE.engine();
    }
}
