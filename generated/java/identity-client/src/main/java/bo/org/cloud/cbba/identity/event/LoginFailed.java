// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody tried to log in and could not.
///
/// @param attemptId The attempt.
/// @param userId Whose account it was; absent where there is none.
/// @param emailHash HMAC-SHA-256 of the address that was given.
/// @param address The IP address it came from.
/// @param reason Why; the caller was not told so precisely.
/// @param attemptCount How many failures in a row this one makes for that account and IP address.
public record LoginFailed(
        @JsonbProperty("attempt_id") UUID attemptId,
        @JsonbProperty("user_id") Optional<UUID> userId,
        @JsonbProperty("email_hash") String emailHash,
        String address,
        LoginFailureReason reason,
        @JsonbProperty("attempt_count") int attemptCount)
        implements IdentityEvent {
    public static final EventType<LoginFailed> TYPE = new EventType<>(
            "identity.auth.login_failed", "1.0", "ugsys.identity-manager", false, LoginFailedCodec.INSTANCE);

    public LoginFailed {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(emailHash, "emailHash");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(reason, "reason");
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<LoginFailed> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [LoginFailed]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID attemptId;
        private Optional<UUID> userId = Optional.empty();
        private @Nullable String emailHash;
        private @Nullable String address;
        private @Nullable LoginFailureReason reason;
        private @Nullable Integer attemptCount;

        private Builder() {}

        public Builder attemptId(UUID attemptId) {
            this.attemptId = attemptId;
            return this;
        }

        public Builder userId(UUID userId) {
            this.userId = Optional.of(userId);
            return this;
        }

        public Builder userId(Optional<UUID> userId) {
            this.userId = userId;
            return this;
        }

        public Builder emailHash(String emailHash) {
            this.emailHash = emailHash;
            return this;
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder reason(LoginFailureReason reason) {
            this.reason = reason;
            return this;
        }

        public Builder attemptCount(int attemptCount) {
            this.attemptCount = attemptCount;
            return this;
        }

        public LoginFailed build() {
            return new LoginFailed(
                    attemptId,
                    userId,
                    emailHash,
                    address,
                    reason,
                    Objects.requireNonNull(attemptCount, "attemptCount"));
        }
    }
}
