// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An account, as its owner sees it.
///
/// @param id The user's id in every service.
/// @param email The address, in lower case.
/// @param emailVerified Whether the address was proven.
/// @param fullName The person's name.
/// @param language The language of the mails that a person gets. At registration it may be left out: then it is
///     the best of `Accept-Language`, else Spanish.
/// @param status `pending_verification` until the address is proven, then `active`; `suspended` and back by an
///     administrator; `deleted` is final.
/// @param roles The roles in force, the lowest first.
/// @param createdAt When the person registered.
/// @param updatedAt When the account last changed.
public record User(
        UUID id,
        String email,
        @JsonbProperty("email_verified") boolean emailVerified,
        @JsonbProperty("full_name") String fullName,
        Language language,
        UserStatus status,
        List<RoleAssignment> roles,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt) {
    public User {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(status, "status");
        roles = List.copyOf(roles);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [User]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID id;
        private @Nullable String email;
        private @Nullable Boolean emailVerified;
        private @Nullable String fullName;
        private @Nullable Language language;
        private @Nullable UserStatus status;
        private @Nullable List<RoleAssignment> roles;
        private @Nullable Instant createdAt;
        private @Nullable Instant updatedAt;

        private Builder() {}

        public Builder id(UUID id) {
            this.id = id;
            return this;
        }

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public Builder emailVerified(boolean emailVerified) {
            this.emailVerified = emailVerified;
            return this;
        }

        public Builder fullName(String fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        public Builder status(UserStatus status) {
            this.status = status;
            return this;
        }

        public Builder roles(List<RoleAssignment> roles) {
            this.roles = roles;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        public Builder updatedAt(Instant updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        public User build() {
            return new User(
                    id,
                    email,
                    Objects.requireNonNull(emailVerified, "emailVerified"),
                    fullName,
                    language,
                    status,
                    roles,
                    createdAt,
                    updatedAt);
        }
    }
}
