// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whom to look up.
///
/// @param userIds The users' ids.
public record ProfileLookupRequest(
        @JsonbProperty("user_ids") List<UUID> userIds) {
    public ProfileLookupRequest {
        userIds = List.copyOf(userIds);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfileLookupRequest]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable List<UUID> userIds;

        private Builder() {}

        public Builder userIds(List<UUID> userIds) {
            this.userIds = userIds;
            return this;
        }

        public ProfileLookupRequest build() {
            return new ProfileLookupRequest(userIds);
        }
    }
}
