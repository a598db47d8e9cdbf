// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Optional;
import java.util.UUID;

/// In a request either `user_id` or `address`, not both (`RECIPIENT_INVALID`). In answers the address that the
/// message goes to, and the user where one was given.
///
/// @param userId A person of the platform; address and language come from their profile.
/// @param address Mail address, phone number as E.164, or the channel's own id.
public record Recipient(@JsonbProperty("user_id") Optional<UUID> userId, Optional<String> address) {
    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [Recipient]; what is required must be given before [#build].
    public static final class Builder {
        private Optional<UUID> userId = Optional.empty();
        private Optional<String> address = Optional.empty();

        private Builder() {}

        public Builder userId(UUID userId) {
            this.userId = Optional.of(userId);
            return this;
        }

        public Builder userId(Optional<UUID> userId) {
            this.userId = userId;
            return this;
        }

        public Builder address(String address) {
            this.address = Optional.of(address);
            return this;
        }

        public Builder address(Optional<String> address) {
            this.address = address;
            return this;
        }

        public Recipient build() {
            return new Recipient(userId, address);
        }
    }
}
