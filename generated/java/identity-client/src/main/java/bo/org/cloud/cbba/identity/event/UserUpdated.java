// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The account after the change.
///
/// @param userId The user's id in every service.
/// @param email The address, in lower case.
/// @param emailVerified Whether the address was proven.
/// @param fullName The person's name.
/// @param language The language of the mails that the person gets.
/// @param status Where the account is in its life.
/// @param roles The names of the roles in force, the lowest first.
/// @param createdAt When the person registered.
/// @param updatedAt When the account last changed.
/// @param changedFields Which of the fields above this change gave another value.
public record UserUpdated(
        @JsonbProperty("user_id") UUID userId,
        String email,
        @JsonbProperty("email_verified") boolean emailVerified,
        @JsonbProperty("full_name") String fullName,
        Language language,
        UserStatus status,
        List<String> roles,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt,
        @JsonbProperty("changed_fields") List<String> changedFields)
        implements IdentityEvent {
    public static final EventType<UserUpdated> TYPE =
            new EventType<>("identity.user.updated", "1.0", "ugsys.identity-manager", false, UserUpdatedCodec.INSTANCE);

    public UserUpdated {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(status, "status");
        roles = List.copyOf(roles);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        changedFields = List.copyOf(changedFields);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<UserUpdated> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [UserUpdated]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private @Nullable String email;
        private @Nullable Boolean emailVerified;
        private @Nullable String fullName;
        private @Nullable Language language;
        private @Nullable UserStatus status;
        private @Nullable List<String> roles;
        private @Nullable Instant createdAt;
        private @Nullable Instant updatedAt;
        private @Nullable List<String> changedFields;

        private Builder() {}

        public Builder userId(UUID userId) {
            this.userId = userId;
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

        public Builder roles(List<String> roles) {
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

        public Builder changedFields(List<String> changedFields) {
            this.changedFields = changedFields;
            return this;
        }

        public UserUpdated build() {
            return new UserUpdated(
                    userId,
                    email,
                    Objects.requireNonNull(emailVerified, "emailVerified"),
                    fullName,
                    language,
                    status,
                    roles,
                    createdAt,
                    updatedAt,
                    changedFields);
        }
    }
}
