// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When nothing but messages about the account arrives, in the member's time zone; the rest waits until it is
/// over. It may span midnight; equal times mean the whole day.
///
/// @param from From this time of day.
/// @param to Until this time of day.
public record QuietHours(String from, String to) {
    public QuietHours {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [QuietHours]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String from;
        private @Nullable String to;

        private Builder() {}

        public Builder from(String from) {
            this.from = from;
            return this;
        }

        public Builder to(String to) {
            this.to = to;
            return this;
        }

        public QuietHours build() {
            return new QuietHours(from, to);
        }
    }
}
