package bo.org.cloud.cbba.identity.adapter.hashing;

/// Argon2id, version 1.3. Two engines: native where it loads, Java everywhere; both pass one contract test.
interface Argon2 {
    int SALT_BYTES = 16;
    int HASH_BYTES = 32;

    /// @param password UTF-8
    /// @param length of the hash in bytes
    /// @throws IllegalArgumentException unless [#admits] the salt and the parameters
    byte[] hash(byte[] password, byte[] salt, Argon2Parameters parameters, int length);

    /// Whether this engine can do it.
    boolean admits(byte[] salt, Argon2Parameters parameters);

    /// For logs: which engine this is.
    String engine();
}
