// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session was opened.
///
/// @param userId Who.
/// @param sessionId The new session.
/// @param address The IP address it came from.
/// @param amr How the person proved who they are (RFC 8176), e.g. `pwd`.
/// @param clientDescription The browser or application, as far as it says so.
public record LoginSucceeded(
        @JsonbProperty("user_id") UUID userId,
        @JsonbProperty("session_id") UUID sessionId,
        String address,
        List<String> amr,
        @JsonbProperty("client_description") Optional<String> clientDescription)
        implements IdentityEvent {
    public static final EventType<LoginSucceeded> TYPE = new EventType<>(
            "identity.auth.login_success", "1.0", "ugsys.identity-manager", false, LoginSucceededCodec.INSTANCE);

    public LoginSucceeded {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(sessionId, "sessionId");
        Objects.requireNonNull(address, "address");
        amr = List.copyOf(amr);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<LoginSucceeded> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [LoginSucceeded]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private @Nullable UUID sessionId;
        private @Nullable String address;
        private @Nullable List<String> amr;
        private Optional<String> clientDescription = Optional.empty();

        private Builder() {}

        public Builder userId(UUID userId) {
            this.userId = userId;
            return this;
        }

        public Builder sessionId(UUID sessionId) {
            this.sessionId = sessionId;
            return this;
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder amr(List<String> amr) {
            this.amr = amr;
            return this;
        }

        public Builder clientDescription(String clientDescription) {
            this.clientDescription = Optional.of(clientDescription);
            return this;
        }

        public Builder clientDescription(Optional<String> clientDescription) {
            this.clientDescription = clientDescription;
            return this;
        }

        public LoginSucceeded build() {
            return new LoginSucceeded(userId, sessionId, address, amr, clientDescription);
        }
    }
}
