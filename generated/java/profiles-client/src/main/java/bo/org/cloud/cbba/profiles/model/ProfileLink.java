// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A page of the person's own.
///
/// @param label What to call it; the address itself where there is none.
/// @param url Its address.
public record ProfileLink(Optional<String> label, URI url) {
    public ProfileLink {
        Objects.requireNonNull(url, "url");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfileLink]; what is required must be given before [#build].
    public static final class Builder {
        private Optional<String> label = Optional.empty();
        private @Nullable URI url;

        private Builder() {}

        public Builder label(String label) {
            this.label = Optional.of(label);
            return this;
        }

        public Builder label(Optional<String> label) {
            this.label = label;
            return this;
        }

        public Builder url(URI url) {
            this.url = url;
            return this;
        }

        public ProfileLink build() {
            return new ProfileLink(label, url);
        }
    }
}
