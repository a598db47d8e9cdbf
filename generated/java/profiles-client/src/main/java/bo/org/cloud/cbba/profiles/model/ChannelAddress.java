// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One address on one channel.
///
/// @param channel A way for messages.
/// @param address Mail address, phone number as E.164, or the channel's own id.
/// @param verified Whether the person proved that it is theirs.
public record ChannelAddress(Channel channel, String address, boolean verified) {
    public ChannelAddress {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(address, "address");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ChannelAddress]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable Channel channel;
        private @Nullable String address;
        private @Nullable Boolean verified;

        private Builder() {}

        public Builder channel(Channel channel) {
            this.channel = channel;
            return this;
        }

        public Builder address(String address) {
            this.address = address;
            return this;
        }

        public Builder verified(boolean verified) {
            this.verified = verified;
            return this;
        }

        public ChannelAddress build() {
            return new ChannelAddress(channel, address, Objects.requireNonNull(verified, "verified"));
        }
    }
}
