// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The tokens of a session.
///
/// @param accessToken Sent with every call as `Authorization: Bearer <access_token>`.
/// @param tokenType How the access token is used (RFC 6750).
/// @param expiresIn Seconds that the access token lives; less than 900 only where a role of its owner expires
///     sooner.
/// @param refreshToken For `refresh`; absent where a cookie carries it.
/// @param refreshExpiresIn Seconds until the session ends if it is not used.
/// @param sessionId The session, the token's `sid`.
public record TokenResponse(
        @JsonbProperty("access_token") String accessToken,
        @JsonbProperty("token_type") TokenType tokenType,
        @JsonbProperty("expires_in") int expiresIn,
        @JsonbProperty("refresh_token") Optional<String> refreshToken,
        @JsonbProperty("refresh_expires_in") int refreshExpiresIn,
        @JsonbProperty("session_id") UUID sessionId) {
    public TokenResponse {
        Objects.requireNonNull(accessToken, "accessToken");
        Objects.requireNonNull(tokenType, "tokenType");
        Objects.requireNonNull(sessionId, "sessionId");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "TokenResponse[accessToken=***, tokenType=" + tokenType + ", expiresIn=" + expiresIn
                + ", refreshToken=***, refreshExpiresIn=" + refreshExpiresIn + ", sessionId=" + sessionId + "]";
    }

    /// Collects the fields of a [TokenResponse]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String accessToken;
        private @Nullable TokenType tokenType;
        private @Nullable Integer expiresIn;
        private Optional<String> refreshToken = Optional.empty();
        private @Nullable Integer refreshExpiresIn;
        private @Nullable UUID sessionId;

        private Builder() {}

        public Builder accessToken(String accessToken) {
            this.accessToken = accessToken;
            return this;
        }

        public Builder tokenType(TokenType tokenType) {
            this.tokenType = tokenType;
            return this;
        }

        public Builder expiresIn(int expiresIn) {
            this.expiresIn = expiresIn;
            return this;
        }

        public Builder refreshToken(String refreshToken) {
            this.refreshToken = Optional.of(refreshToken);
            return this;
        }

        public Builder refreshToken(Optional<String> refreshToken) {
            this.refreshToken = refreshToken;
            return this;
        }

        public Builder refreshExpiresIn(int refreshExpiresIn) {
            this.refreshExpiresIn = refreshExpiresIn;
            return this;
        }

        public Builder sessionId(UUID sessionId) {
            this.sessionId = sessionId;
            return this;
        }

        public TokenResponse build() {
            return new TokenResponse(
                    accessToken,
                    tokenType,
                    Objects.requireNonNull(expiresIn, "expiresIn"),
                    refreshToken,
                    Objects.requireNonNull(refreshExpiresIn, "refreshExpiresIn"),
                    sessionId);
        }
    }
}
