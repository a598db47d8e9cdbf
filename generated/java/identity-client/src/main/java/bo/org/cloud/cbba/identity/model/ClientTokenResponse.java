// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A service's access token (RFC 6749 section 5.1).
///
/// @param accessToken The token.
/// @param tokenType How the access token is used (RFC 6750).
/// @param expiresIn Seconds that it lives.
/// @param scope The scopes it has, parted by one space.
public record ClientTokenResponse(
        @JsonbProperty("access_token") String accessToken,
        @JsonbProperty("token_type") TokenType tokenType,
        @JsonbProperty("expires_in") int expiresIn,
        String scope) {
    public ClientTokenResponse {
        Objects.requireNonNull(accessToken, "accessToken");
        Objects.requireNonNull(tokenType, "tokenType");
        Objects.requireNonNull(scope, "scope");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "ClientTokenResponse[accessToken=***, tokenType=" + tokenType + ", expiresIn=" + expiresIn + ", scope="
                + scope + "]";
    }

    /// Collects the fields of a [ClientTokenResponse]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String accessToken;
        private @Nullable TokenType tokenType;
        private @Nullable Integer expiresIn;
        private @Nullable String scope;

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

        public Builder scope(String scope) {
            this.scope = scope;
            return this;
        }

        public ClientTokenResponse build() {
            return new ClientTokenResponse(
                    accessToken, tokenType, Objects.requireNonNull(expiresIn, "expiresIn"), scope);
        }
    }
}
