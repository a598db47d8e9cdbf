// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whose verification mail did not arrive.
///
/// @param email The address that was registered.
public record ResendVerificationRequest(String email) {
    public ResendVerificationRequest {
        Objects.requireNonNull(email, "email");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ResendVerificationRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String email;

        private Builder() {}

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public ResendVerificationRequest build() {
            return new ResendVerificationRequest(email);
        }
    }
}
