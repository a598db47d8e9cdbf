// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a member logs in with.
///
/// @param email The registered address. Case does not matter.
/// @param password The password.
/// @param tokenDelivery How the refresh token is handed over: in the answer's body, for applications, or in a
///     cookie that scripts cannot read, for browsers.
public record LoginRequest(
        String email,
        String password,
        @JsonbProperty("token_delivery") TokenDelivery tokenDelivery) {
    public LoginRequest {
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(password, "password");
        tokenDelivery = tokenDelivery == null ? TokenDelivery.BODY : tokenDelivery;
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "LoginRequest[email=" + email + ", password=***, tokenDelivery=" + tokenDelivery + "]";
    }

    /// Collects the fields of a [LoginRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String email;
        private @Nullable String password;
        private TokenDelivery tokenDelivery = TokenDelivery.BODY;

        private Builder() {}

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder tokenDelivery(TokenDelivery tokenDelivery) {
            this.tokenDelivery = tokenDelivery;
            return this;
        }

        public LoginRequest build() {
            return new LoginRequest(email, password, tokenDelivery);
        }
    }
}
