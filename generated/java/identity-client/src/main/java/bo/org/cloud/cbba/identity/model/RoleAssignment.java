// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A role that somebody has.
///
/// @param role `guest`, `member`, `moderator`, `auditor`, `admin`, `super_admin`, or a service's own as
///     `<service>:<name>`.
/// @param expiresAt When it ends; absent where it does not.
public record RoleAssignment(
        String role, @JsonbProperty("expires_at") Optional<Instant> expiresAt) {
    public RoleAssignment {
        Objects.requireNonNull(role, "role");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [RoleAssignment]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String role;
        private Optional<Instant> expiresAt = Optional.empty();

        private Builder() {}

        public Builder role(String role) {
            this.role = role;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = Optional.of(expiresAt);
            return this;
        }

        public Builder expiresAt(Optional<Instant> expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public RoleAssignment build() {
            return new RoleAssignment(role, expiresAt);
        }
    }
}
