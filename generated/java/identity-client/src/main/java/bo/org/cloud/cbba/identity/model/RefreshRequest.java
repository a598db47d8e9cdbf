// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;

/// The refresh token of an application that keeps it itself; an empty object where a cookie carries it.
///
/// @param refreshToken The last refresh token that was answered.
public record RefreshRequest(@JsonbProperty("refresh_token") Optional<String> refreshToken) {
    public static Builder builder() {
        return new Builder();
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "RefreshRequest[refreshToken=***]";
    }

    /// Collects the fields of a [RefreshRequest]; what is required must be given before [#build].
    public static final class Builder {
        private Optional<String> refreshToken = Optional.empty();

        private Builder() {}

        public Builder refreshToken(String refreshToken) {
            this.refreshToken = Optional.of(refreshToken);
            return this;
        }

        public Builder refreshToken(Optional<String> refreshToken) {
            this.refreshToken = refreshToken;
            return this;
        }

        public RefreshRequest build() {
            return new RefreshRequest(refreshToken);
        }
    }
}
