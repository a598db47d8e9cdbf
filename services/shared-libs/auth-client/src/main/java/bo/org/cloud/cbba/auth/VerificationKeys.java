package bo.org.cloud.cbba.auth;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.security.PublicKey;
import java.util.Optional;

/// The issuer's public keys.
public interface VerificationKeys {
    /// @param keyId the token's `kid`: the caller's word, so looking it up must stay cheap whatever it says
    /// @throws StoreUnavailableException if no key at all is known yet
    Optional<PublicKey> find(String keyId);
}
