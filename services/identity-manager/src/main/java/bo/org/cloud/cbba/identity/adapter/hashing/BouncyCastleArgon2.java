package bo.org.cloud.cbba.identity.adapter.hashing;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/// Pure Java: where no native library loads, and for hashes with more than one lane.
final class BouncyCastleArgon2 implements Argon2 {
    @Override
    public byte[] hash(byte[] password, byte[] salt, Argon2Parameters parameters) {
        var generator = new Argon2BytesGenerator();
        generator.init(new org.bouncycastle.crypto.params.Argon2Parameters.Builder(
                        org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_id)
                .withVersion(org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(parameters.memoryKib())
                .withIterations(parameters.passes())
                .withParallelism(parameters.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[HASH_BYTES];
        generator.generateBytes(password, hash);
        return hash;
    }

    @Override
    public String engine() {
        return "Bouncy Castle";
    }
}
