// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the mail to the owner of the account needs.
///
/// @param attemptId The attempt to register.
/// @param userId Whose account it is.
/// @param email Where the mail goes.
/// @param fullName The name to greet, as the account has it, never as it was typed now.
/// @param language The language of the mails that the person gets.
public record RegistrationRepeated(
        @JsonbProperty("attempt_id") UUID attemptId,
        @JsonbProperty("user_id") UUID userId,
        String email,
        @JsonbProperty("full_name") String fullName,
        Language language)
        implements IdentityEvent {
    public static final EventType<RegistrationRepeated> TYPE = new EventType<>(
            "identity.auth.registration_repeated",
            "1.0",
            "ugsys.identity-manager",
            false,
            RegistrationRepeatedCodec.INSTANCE);

    public RegistrationRepeated {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(language, "language");
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<RegistrationRepeated> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [RegistrationRepeated]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID attemptId;
        private @Nullable UUID userId;
        private @Nullable String email;
        private @Nullable String fullName;
        private @Nullable Language language;

        private Builder() {}

        public Builder attemptId(UUID attemptId) {
            this.attemptId = attemptId;
            return this;
        }

        public Builder userId(UUID userId) {
            this.userId = userId;
            return this;
        }

        public Builder email(String email) {
            this.email = email;
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

        public RegistrationRepeated build() {
            return new RegistrationRepeated(attemptId, userId, email, fullName, language);
        }
    }
}
