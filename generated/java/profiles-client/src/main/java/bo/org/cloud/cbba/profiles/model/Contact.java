// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How to reach a person.
///
/// @param displayName The name to greet.
/// @param addresses Where the person can be reached; at most one address per channel.
/// @param language The language the person prefers; where a text does not exist in it, Spanish is used.
/// @param timezone IANA name of the time zone.
/// @param preferences How a member wants to be written to.
public record Contact(
        @JsonbProperty("display_name") String displayName,
        List<ChannelAddress> addresses,
        Language language,
        String timezone,
        NotificationPreferences preferences) {
    public Contact {
        Objects.requireNonNull(displayName, "displayName");
        addresses = List.copyOf(addresses);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(timezone, "timezone");
        Objects.requireNonNull(preferences, "preferences");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [Contact]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable String displayName;
        private @Nullable List<ChannelAddress> addresses;
        private @Nullable Language language;
        private @Nullable String timezone;
        private @Nullable NotificationPreferences preferences;

        private Builder() {}

        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder addresses(List<ChannelAddress> addresses) {
            this.addresses = addresses;
            return this;
        }

        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        public Builder timezone(String timezone) {
            this.timezone = timezone;
            return this;
        }

        public Builder preferences(NotificationPreferences preferences) {
            this.preferences = preferences;
            return this;
        }

        public Contact build() {
            return new Contact(displayName, addresses, language, timezone, preferences);
        }
    }
}
