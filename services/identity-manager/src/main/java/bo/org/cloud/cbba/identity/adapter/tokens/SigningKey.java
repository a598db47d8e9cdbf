package bo.org.cloud.cbba.identity.adapter.tokens;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.UUID;

/// An ES256 key pair (RFC 7518 section 3.4) under the id that its tokens name.
public record SigningKey(UUID id, ECPublicKey publicKey, ECPrivateKey privateKey) {
    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
