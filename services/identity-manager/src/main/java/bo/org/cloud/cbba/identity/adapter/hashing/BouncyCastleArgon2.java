package bo.org.cloud.cbba.identity.adapter.hashing;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/// Pure Java: where no native library loads, and for hashes with more than one lane.
final class BouncyCastleArgon2 implements Argon2 {
    @Override
    public byte[] hash(byte[] password, byte[] salt, Argon2Parameters parameters, int length) {
        var generator = new Argon2BytesGenerator();
        generator.init(new org.bouncycastle.crypto.params.Argon2Parameters.Builder(
                        org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_id)
                .withVersion(org.bouncycastle.crypto.params.Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(parameters.memoryKib())
                .withIterations(parameters.passes())
                .withParallelism(parameters.lanes())
                .withSalt(salt)
                .build());
        var hash = new byte[length];
        generator.generateBytes(password, hash);
        return hash;
    }

    @Override
    public boolean admits(byte[] salt, Argon2Parameters parameters) {
        return salt.length >= 8; // RFC 9106 section 3.1
    }

    @Override
    public String engine() {
        return "Bouncy Castle";
    }
}
