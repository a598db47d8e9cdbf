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

/// The profile after the change.
///
/// @param userId Whose profile it is.
/// @param handle The short unique name; absent where none is chosen.
/// @param displayName The name to show and to greet.
/// @param language The language the person prefers.
/// @param timezone IANA name of the time zone.
/// @param completeness How much of the profile is filled in, in percent.
/// @param createdAt When the profile came into being.
/// @param updatedAt When it last changed.
/// @param changedFields The names, as in the REST contract, of all fields that this change gave another value,
///     also of those that do not travel here.
public record ProfileUpdated(
        @JsonbProperty("user_id") UUID userId,
        Optional<String> handle,
        @JsonbProperty("display_name") String displayName,
        Language language,
        String timezone,
        int completeness,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt,
        @JsonbProperty("changed_fields") List<String> changedFields)
        implements ProfilesEvent {
    public static final EventType<ProfileUpdated> TYPE = new EventType<>(
            "profiles.profile.updated", "1.0", "ugsys.user-profile-service", false, ProfileUpdatedCodec.INSTANCE);

    public ProfileUpdated {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(timezone, "timezone");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        changedFields = List.copyOf(changedFields);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public EventType<ProfileUpdated> eventType() {
        return TYPE;
    }

    /// Collects the fields of a [ProfileUpdated]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private Optional<String> handle = Optional.empty();
        private @Nullable String displayName;
        private @Nullable Language language;
        private @Nullable String timezone;
        private @Nullable Integer completeness;
        private @Nullable Instant createdAt;
        private @Nullable Instant updatedAt;
        private @Nullable List<String> changedFields;

        private Builder() {}

        public Builder userId(UUID userId) {
            this.userId = userId;
            return this;
        }

        public Builder handle(String handle) {
            this.handle = Optional.of(handle);
            return this;
        }

        public Builder handle(Optional<String> handle) {
            this.handle = handle;
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = displayName;
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

        public Builder completeness(int completeness) {
            this.completeness = completeness;
            return this;
        }

        public Builder createdAt(Instant createdAt) {
            this.createdAt = createdAt;
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

        public ProfileUpdated build() {
            return new ProfileUpdated(
                    userId,
                    handle,
                    displayName,
                    language,
                    timezone,
                    Objects.requireNonNull(completeness, "completeness"),
                    createdAt,
                    updatedAt,
                    changedFields);
        }
    }
}
