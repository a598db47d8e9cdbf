// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The form of the token endpoint (RFC 6749 section 4.4.2).
///
/// @param grantType `client_credentials`.
/// @param scope The scopes asked for, parted by one space; all of the client's if it is left out.
/// @param clientId The client, where it does not authenticate with HTTP Basic.
/// @param clientSecret Its secret, where it does not authenticate with HTTP Basic.
public record TokenRequest(
        @JsonbProperty("grant_type") String grantType,
        Optional<String> scope,
        @JsonbProperty("client_id") Optional<String> clientId,
        @JsonbProperty("client_secret") Optional<String> clientSecret) {
    public TokenRequest {
        Objects.requireNonNull(grantType, "grantType");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "TokenRequest[grantType=" + grantType + ", scope=" + scope + ", clientId=" + clientId
                + ", clientSecret=***]";
    }

    /// Collects the fields of a [TokenRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String grantType;
        private Optional<String> scope = Optional.empty();
        private Optional<String> clientId = Optional.empty();
        private Optional<String> clientSecret = Optional.empty();

        private Builder() {}

        public Builder grantType(String grantType) {
            this.grantType = grantType;
            return this;
        }

        public Builder scope(String scope) {
            this.scope = Optional.of(scope);
            return this;
        }

        public Builder scope(Optional<String> scope) {
            this.scope = scope;
            return this;
        }

        public Builder clientId(String clientId) {
            this.clientId = Optional.of(clientId);
            return this;
        }

        public Builder clientId(Optional<String> clientId) {
            this.clientId = clientId;
            return this;
        }

        public Builder clientSecret(String clientSecret) {
            this.clientSecret = Optional.of(clientSecret);
            return this;
        }

        public Builder clientSecret(Optional<String> clientSecret) {
            this.clientSecret = clientSecret;
            return this;
        }

        public TokenRequest build() {
            return new TokenRequest(grantType, scope, clientId, clientSecret);
        }
    }
}
