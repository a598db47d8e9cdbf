// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.event;

import bo.org.cloud.cbba.contract.event.EventType;
import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a member wants to be written to from now on.
///
/// @param userId Whose preferences.
/// @param projects On which channels messages of one category may come.
/// @param community On which channels messages of one category may come.
/// @param campaigns On which channels messages of one category may come.
/// @param quietHours When only messages about the account arrive, in the member's time zone.
/// @param digest Whether what is not urgent comes one by one or gathered.
/// @param consentSource Where it was chosen, by the member after logging in or by the link in a mail.
/// @param updatedAt When it was chosen.
/// @param changedFields Which of the fields above have another value than before.
public record PreferencesChanged(
        @JsonbProperty("user_id") UUID userId,
        ChannelChoices projects,
        ChannelChoices community,
        ChannelChoices campaigns,
        @JsonbProperty("quiet_hours") Optional<QuietHours> quietHours,
        DigestFrequency digest,
        @JsonbProperty("consent_source") ConsentSource consentSource,
        @JsonbProperty("updated_at") Instant updatedAt,
        @JsonbProperty("changed_fields") List<String> changedFields)
        implements ProfilesEvent {
    public static final EventType<PreferencesChanged> TYPE = new EventType<>(
            "profiles.profile.preferences_changed",
            "1.0",
            "ugsys.user-profile-service",
            false,
            PreferencesChangedCodec.INSTANCE);

    public PreferencesChanged {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(community, "community");
        Objects.requireNonNull(campaigns, "campaigns");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(consentSource, "consentSource");
        Objects.requireNonNull(updatedAt, "updatedAt");
        changedFields = List.copyOf(changedFields);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<PreferencesChanged> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [PreferencesChanged]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private @Nullable ChannelChoices projects;
        private @Nullable ChannelChoices community;
        private @Nullable ChannelChoices campaigns;
        private Optional<QuietHours> quietHours = Optional.empty();
        private @Nullable DigestFrequency digest;
        private @Nullable ConsentSource consentSource;
        private @Nullable Instant updatedAt;
        private @Nullable List<String> changedFields;

        private Builder() {}

        public Builder userId(UUID userId) {
            this.userId = userId;
            return this;
        }

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

        public Builder consentSource(ConsentSource consentSource) {
            this.consentSource = consentSource;
            return this;
        }

        public Builder updatedAt(Instant updatedAt) {
            this.updatedAt = updatedAt;
            return this;
        }

        public Builder changedFields(List<String> changedFields) {
            this.changedFields = changedFields;
            return this;
        }

        public PreferencesChanged build() {
            return new PreferencesChanged(
                    userId,
                    projects,
                    community,
                    campaigns,
                    quietHours,
                    digest,
                    consentSource,
                    updatedAt,
                    changedFields);
        }
    }
}
