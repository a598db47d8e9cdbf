// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One result per id, in the order of the request.
///
/// @param items The results.
public record ProfileLookupResponse(List<ProfileLookup> items) {
    public ProfileLookupResponse {
        items = List.copyOf(items);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfileLookupResponse]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable List<ProfileLookup> items;

        private Builder() {}

        public Builder items(List<ProfileLookup> items) {
            this.items = items;
            return this;
        }

        public ProfileLookupResponse build() {
            return new ProfileLookupResponse(items);
        }
    }
}
