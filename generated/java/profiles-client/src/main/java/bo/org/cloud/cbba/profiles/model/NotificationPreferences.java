// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a member wants to be written to.
///
/// @param projects On which channels messages of one category may come; at first only by mail.
/// @param community On which channels messages of one category may come; at first only by mail.
/// @param campaigns On which channels messages of one category may come; at first only by mail.
/// @param quietHours When nothing but messages about the account arrives, in the member's time zone; the rest
///     waits until it is over. It may span midnight; equal times mean the whole day.
/// @param digest Whether what is not urgent comes one by one or gathered.
public record NotificationPreferences(
        ChannelChoices projects,
        ChannelChoices community,
        ChannelChoices campaigns,
        @JsonbProperty("quiet_hours") Optional<QuietHours> quietHours,
        DigestFrequency digest) {
    public NotificationPreferences {
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(community, "community");
        Objects.requireNonNull(campaigns, "campaigns");
        Objects.requireNonNull(digest, "digest");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [NotificationPreferences]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable ChannelChoices projects;
        private @Nullable ChannelChoices community;
        private @Nullable ChannelChoices campaigns;
        private Optional<QuietHours> quietHours = Optional.empty();
        private @Nullable DigestFrequency digest;

        private Builder() {}

        public Builder projects(ChannelChoices projects) {
            this.projects = projects;
            return this;
        }

        public Builder community(ChannelChoices community) {
            this.community = community;
            return this;
        }

        public Builder campaigns(ChannelChoices campaigns) {
            this.campaigns = campaigns;
            return this;
        }

        public Builder quietHours(QuietHours quietHours) {
            this.quietHours = Optional.of(quietHours);
            return this;
        }

        public Builder quietHours(Optional<QuietHours> quietHours) {
            this.quietHours = quietHours;
            return this;
        }

        public Builder digest(DigestFrequency digest) {
            this.digest = digest;
            return this;
        }

        public NotificationPreferences build() {
            return new NotificationPreferences(projects, community, campaigns, quietHours, digest);
        }
    }
}
