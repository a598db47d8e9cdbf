package bo.org.cloud.cbba.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A program that may ask for tokens of its own.
///
/// @param secretHashes SHA-256 in hex of the secrets in force: two, so that they rotate without an outage
/// @param grants the grant types that it may use
public record Client(
        String id, List<String> secretHashes, Set<String> scopes, Set<String> grants, Optional<Instant> disabledAt) {
    public Client {
        secretHashes = List.copyOf(secretHashes);
        scopes = Set.copyOf(scopes);
        grants = Set.copyOf(grants);
    }

    /// One that acts for itself, as services do.
    public Client(String id, List<String> secretHashes, Set<String> scopes, Optional<Instant> disabledAt) {
        this(id, secretHashes, scopes, Set.of(ClientGrants.CLIENT_CREDENTIALS), disabledAt);
    }

    /// @param presentedHash SHA-256 in hex of the presented secret
    public boolean admits(String presentedHash) {
        var admitted = false;
        for (var hash : secretHashes) {
            // Every hash is looked at, so that the time tells nothing.
            admitted |= MessageDigest.isEqual(
                    hash.getBytes(StandardCharsets.US_ASCII), presentedHash.getBytes(StandardCharsets.US_ASCII));
        }
        return admitted && disabledAt.isEmpty();
    }
}
