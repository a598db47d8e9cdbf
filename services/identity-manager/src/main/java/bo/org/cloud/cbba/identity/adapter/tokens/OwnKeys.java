package bo.org.cloud.cbba.identity.adapter.tokens;

import bo.org.cloud.cbba.auth.VerificationKeys;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Identity verifies its own tokens with its own keys, without asking itself over the wire.
public final class OwnKeys implements VerificationKeys {
    private final Map<String, PublicKey> keys;

    public OwnKeys(List<SigningKey> keys) {
        this.keys = keys.stream().collect(Collectors.toMap(key -> key.id().toString(), SigningKey::publicKey));
    }

    @Override
    public Optional<PublicKey> find(String keyId) {
        return Optional.ofNullable(keys.get(keyId));
    }
}
