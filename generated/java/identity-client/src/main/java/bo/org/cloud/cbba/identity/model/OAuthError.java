// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What went wrong, in the shape of RFC 6749 section 5.2.
///
/// @param error Which error it is.
/// @param errorDescription For the developer of the client, in English (the RFC allows only ASCII).
/// @param errorUri The page that explains it.
public record OAuthError(
        OAuthErrorCode error,
        @JsonbProperty("error_description") Optional<String> errorDescription,
        @JsonbProperty("error_uri") Optional<URI> errorUri) {
    public OAuthError {
        Objects.requireNonNull(error, "error");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [OAuthError]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable OAuthErrorCode error;
        private Optional<String> errorDescription = Optional.empty();
        private Optional<URI> errorUri = Optional.empty();

        private Builder() {}

        public Builder error(OAuthErrorCode error) {
            this.error = error;
            return this;
        }

        public Builder errorDescription(String errorDescription) {
            this.errorDescription = Optional.of(errorDescription);
            return this;
        }

        public Builder errorDescription(Optional<String> errorDescription) {
            this.errorDescription = errorDescription;
            return this;
        }

        public Builder errorUri(URI errorUri) {
            this.errorUri = Optional.of(errorUri);
            return this;
        }

        public Builder errorUri(Optional<URI> errorUri) {
            this.errorUri = errorUri;
            return this;
        }

        public OAuthError build() {
            return new OAuthError(error, errorDescription, errorUri);
        }
    }
}
