package bo.org.cloud.cbba.identity.adapter.hashing;

class BouncyCastleArgon2Test extends Argon2Contract {
    @Override
    Argon2 engine() {
        return new BouncyCastleArgon2();
    }
}
