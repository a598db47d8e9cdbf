// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the verification mail needs.
///
/// @param userId Whose address is to be verified.
/// @param email Where the mail goes.
/// @param fullName The name to greet.
/// @param language The language of the mails that the person gets.
/// @param token The token for `verifyEmail`.
/// @param link The page whose button sends the token, which stands in the fragment.
/// @param expiresAt Until when token and link work.
public record VerificationRequested(
        @JsonbProperty("user_id") UUID userId,
        String email,
        @JsonbProperty("full_name") String fullName,
        Language language,
        String token,
        URI link,
        @JsonbProperty("expires_at") Instant expiresAt)
        implements IdentityEvent {
    public static final EventType<VerificationRequested> TYPE = new EventType<>(
            "identity.auth.verification_requested",
            "1.0",
            "ugsys.identity-manager",
            true,
            VerificationRequestedCodec.INSTANCE);

    public VerificationRequested {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<VerificationRequested> eventType() {
        return TYPE;
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "VerificationRequested[userId=" + userId + ", email=" + email + ", fullName=" + fullName + ", language="
                + language + ", token=***, link=***, expiresAt=" + expiresAt + "]";
    }

    /// Collects the fields of a [VerificationRequested]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private @Nullable String email;
        private @Nullable String fullName;
        private @Nullable Language language;
        private @Nullable String token;
        private @Nullable URI link;
        private @Nullable Instant expiresAt;

        private Builder() {}

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

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public Builder link(URI link) {
            this.link = link;
            return this;
        }

        public Builder expiresAt(Instant expiresAt) {
            this.expiresAt = expiresAt;
            return this;
        }

        public VerificationRequested build() {
            return new VerificationRequested(userId, email, fullName, language, token, link, expiresAt);
        }
    }
}
