package bo.org.cloud.cbba.identity.domain;

import java.time.Instant;
import java.util.Optional;

/// A role that somebody has.
///
/// @param role a name of the permission matrix, e.g. `member`
/// @param expiresAt when it ends; empty where it does not
public record RoleGrant(String role, Optional<Instant> expiresAt) {
    public static RoleGrant lasting(String role) {
        return new RoleGrant(role, Optional.empty());
    }

    public boolean isInForce(Instant now) {
        return expiresAt.filter(end -> !now.isBefore(end)).isEmpty();
    }
}
