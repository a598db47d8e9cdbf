// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Tokens that are not to be trusted any more.
///
/// @param kind Which claim the `id` is: `session` the `sid`, `user` the `sub` of a person, `token` the `jti`,
///     `client` the `client_id`. An unknown kind must be taken for a reason to trust nothing that carries the
///     id in any claim.
/// @param id Whose tokens, by the claim that `kind` names.
/// @param notBefore Tokens issued (`iat`) before this moment are void.
/// @param expiresAt When the last token that this is about has expired; forget the entry then.
public record Revocation(
        RevocationKind kind,
        String id,
        @JsonbProperty("not_before") Instant notBefore,
        @JsonbProperty("expires_at") Instant expiresAt) {
    public Revocation {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(notBefore, "notBefore");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [Revocation]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable RevocationKind kind;
        private @Nullable String id;
        private @Nullable Instant notBefore;
        private @Nullable Instant expiresAt;

        private Builder() {}

        public Builder kind(RevocationKind kind) {
            this.kind = kind;
            return this;
        }

        public Builder id(String id) {
            this.id = id;
            return this;
        }

        public Builder notBefore(Instant notBefore) {
            this.notBefore = notBefore;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public Revocation build() {
            return new Revocation(kind, id, notBefore, expiresAt);
        }
    }
}
