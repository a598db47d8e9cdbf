// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session ended before its time.
///
/// @param userId Whose session.
/// @param sessionId Which session.
/// @param reason `logout`, or `refresh_token_reused`: an old refresh token was presented, so somebody else may
///     have held it.
/// @param revokedAt When.
public record SessionRevoked(
        @JsonbProperty("user_id") UUID userId,
        @JsonbProperty("session_id") UUID sessionId,
        SessionRevocationReason reason,
        @JsonbProperty("revoked_at") Instant revokedAt)
        implements IdentityEvent {
    public static final EventType<SessionRevoked> TYPE = new EventType<>(
            "identity.auth.session_revoked", "1.0", "ugsys.identity-manager", false, SessionRevokedCodec.INSTANCE);

    public SessionRevoked {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(revokedAt, "revokedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<SessionRevoked> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [SessionRevoked]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private @Nullable UUID sessionId;
        private @Nullable SessionRevocationReason reason;
        private @Nullable Instant revokedAt;

        private Builder() {}

        public Builder userId(UUID userId) {
            this.userId = userId;
            return this;
        }

        public Builder sessionId(UUID sessionId) {
            this.sessionId = sessionId;
            return this;
        }

        public Builder reason(SessionRevocationReason reason) {
            this.reason = reason;
            return this;
        }

        public Builder revokedAt(Instant revokedAt) {
            this.revokedAt = revokedAt;
            return this;
        }

        public SessionRevoked build() {
            return new SessionRevoked(userId, sessionId, reason, revokedAt);
        }
    }
}
