// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A profile as its owner sees it.
///
/// @param userId Whose profile it is.
/// @param handle A short unique name for addresses and mentions. Always public once it is chosen.
/// @param displayName The name that others see; at first the full name.
/// @param fullName Copied from the account.
/// @param email Copied from the account.
/// @param emailVerified Copied from the account.
/// @param phone Phone number as E.164.
/// @param dateOfBirth Day of birth.
/// @param bio A few words in Markdown; HTML in it is shown as text.
/// @param address A postal address, or a part of one.
/// @param links Pages of the person's own, in their order.
/// @param skills What the person can do.
/// @param interests What the person would like to do.
/// @param language The language the person prefers; where a text does not exist in it, Spanish is used.
/// @param timezone IANA name of the time zone, at first `America/La_Paz`.
/// @param visibility Who sees what; everything is `private` at first.
/// @param completeness How much of the profile is filled in, in percent.
/// @param createdAt When the profile came into being.
/// @param updatedAt When it last changed.
public record Profile(
        @JsonbProperty("user_id") UUID userId,
        Optional<String> handle,
        @JsonbProperty("display_name") String displayName,
        @JsonbProperty("full_name") String fullName,
        String email,
        @JsonbProperty("email_verified") boolean emailVerified,
        Optional<String> phone,
        @JsonbProperty("date_of_birth") Optional<LocalDate> dateOfBirth,
        Optional<String> bio,
        Optional<Address> address,
        List<ProfileLink> links,
        List<String> skills,
        List<String> interests,
        Language language,
        String timezone,
        ProfileVisibility visibility,
        int completeness,
        @JsonbProperty("created_at") Instant createdAt,
        @JsonbProperty("updated_at") Instant updatedAt) {
    public Profile {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(email, "email");
        links = List.copyOf(links);
        skills = List.copyOf(skills);
        interests = List.copyOf(interests);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(timezone, "timezone");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [Profile]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private Optional<String> handle = Optional.empty();
        private @Nullable String displayName;
        private @Nullable String fullName;
        private @Nullable String email;
        private @Nullable Boolean emailVerified;
        private Optional<String> phone = Optional.empty();
        private Optional<LocalDate> dateOfBirth = Optional.empty();
        private Optional<String> bio = Optional.empty();
        private Optional<Address> address = Optional.empty();
        private @Nullable List<ProfileLink> links;
        private @Nullable List<String> skills;
        private @Nullable List<String> interests;
        private @Nullable Language language;
        private @Nullable String timezone;
        private @Nullable ProfileVisibility visibility;
        private @Nullable Integer completeness;
        private @Nullable Instant createdAt;
        private @Nullable Instant updatedAt;

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

        public Builder fullName(String fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder email(String email) {
            this.email = email;
            return this;
        }

        public Builder emailVerified(boolean emailVerified) {
            this.emailVerified = emailVerified;
            return this;
        }

        public Builder phone(String phone) {
            this.phone = Optional.of(phone);
            return this;
        }

        public Builder phone(Optional<String> phone) {
            this.phone = phone;
            return this;
        }

        public Builder dateOfBirth(LocalDate dateOfBirth) {
            this.dateOfBirth = Optional.of(dateOfBirth);
            return this;
        }

        public Builder dateOfBirth(Optional<LocalDate> dateOfBirth) {
            this.dateOfBirth = dateOfBirth;
            return this;
        }

        public Builder bio(String bio) {
            this.bio = Optional.of(bio);
            return this;
        }

        public Builder bio(Optional<String> bio) {
            this.bio = bio;
            return this;
        }

        public Builder address(Address address) {
            this.address = Optional.of(address);
            return this;
        }

        public Builder address(Optional<Address> address) {
            this.address = address;
            return this;
        }

        public Builder links(List<ProfileLink> links) {
            this.links = links;
            return this;
        }

        public Builder skills(List<String> skills) {
            this.skills = skills;
            return this;
        }

        public Builder interests(List<String> interests) {
            this.interests = interests;
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

        public Builder visibility(ProfileVisibility visibility) {
            this.visibility = visibility;
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

        public Profile build() {
            return new Profile(
                    userId,
                    handle,
                    displayName,
                    fullName,
                    email,
                    Objects.requireNonNull(emailVerified, "emailVerified"),
                    phone,
                    dateOfBirth,
                    bio,
                    address,
                    links,
                    skills,
                    interests,
                    language,
                    timezone,
                    visibility,
                    Objects.requireNonNull(completeness, "completeness"),
                    createdAt,
                    updatedAt);
        }
    }
}
