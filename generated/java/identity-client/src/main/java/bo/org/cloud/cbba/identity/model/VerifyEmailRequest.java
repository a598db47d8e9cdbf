// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The proof that a mail was read.
///
/// @param token The token from the verification mail; it stands behind the `#` of the link.
public record VerifyEmailRequest(String token) {
    public VerifyEmailRequest {
        Objects.requireNonNull(token, "token");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Without what is to be kept secret.
    @Override
    public String toString() {
        return "VerifyEmailRequest[token=***]";
    }

    /// Collects the fields of a [VerifyEmailRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String token;

        private Builder() {}

        public Builder token(String token) {
            this.token = token;
            return this;
        }

        public VerifyEmailRequest build() {
            return new VerifyEmailRequest(token);
        }
    }
}
