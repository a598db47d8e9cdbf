// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A profile as far as the caller may see it. A field that is missing, or a list that is empty, may be hidden
/// or not filled in: nobody can tell.
///
/// @param userId Whose profile it is.
/// @param handle Short unique name.
/// @param displayName The name that the person shows.
/// @param fullName The full name.
/// @param email The mail address.
/// @param phone Phone number as E.164.
/// @param dateOfBirth Day of birth.
/// @param bio A few words in Markdown.
/// @param address A postal address, or a part of one.
/// @param links Pages of the person's own.
/// @param skills What the person can do.
/// @param interests What the person would like to do.
/// @param language The language the person prefers; where a text does not exist in it, Spanish is used.
/// @param timezone IANA name of the time zone.
@JsonbTypeSerializer(ProfileView.Jsonb.class)
@JsonbTypeDeserializer(ProfileView.Jsonb.class)
public record ProfileView(
        @JsonbProperty("user_id") UUID userId,
        Optional<String> handle,
        @JsonbProperty("display_name") Optional<String> displayName,
        @JsonbProperty("full_name") Optional<String> fullName,
        Optional<String> email,
        Optional<String> phone,
        @JsonbProperty("date_of_birth") Optional<LocalDate> dateOfBirth,
        Optional<String> bio,
        Optional<Address> address,
        List<ProfileLink> links,
        List<String> skills,
        List<String> interests,
        Optional<Language> language,
        Optional<String> timezone) {
    public ProfileView {
        Objects.requireNonNull(userId, "userId");
        links = List.copyOf(links);
        skills = List.copyOf(skills);
        interests = List.copyOf(interests);
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfileView]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable UUID userId;
        private Optional<String> handle = Optional.empty();
        private Optional<String> displayName = Optional.empty();
        private Optional<String> fullName = Optional.empty();
        private Optional<String> email = Optional.empty();
        private Optional<String> phone = Optional.empty();
        private Optional<LocalDate> dateOfBirth = Optional.empty();
        private Optional<String> bio = Optional.empty();
        private Optional<Address> address = Optional.empty();
        private @Nullable List<ProfileLink> links;
        private @Nullable List<String> skills;
        private @Nullable List<String> interests;
        private Optional<Language> language = Optional.empty();
        private Optional<String> timezone = Optional.empty();

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
            this.displayName = Optional.of(displayName);
            return this;
        }

        public Builder displayName(Optional<String> displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder fullName(String fullName) {
            this.fullName = Optional.of(fullName);
            return this;
        }

        public Builder fullName(Optional<String> fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder email(String email) {
            this.email = Optional.of(email);
            return this;
        }

        public Builder email(Optional<String> email) {
            this.email = email;
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
            this.language = Optional.of(language);
            return this;
        }

        public Builder language(Optional<Language> language) {
            this.language = language;
            return this;
        }

        public Builder timezone(String timezone) {
            this.timezone = Optional.of(timezone);
            return this;
        }

        public Builder timezone(Optional<String> timezone) {
            this.timezone = timezone;
            return this;
        }

        public ProfileView build() {
            return new ProfileView(
                    userId,
                    handle,
                    displayName,
                    fullName,
                    email,
                    phone,
                    dateOfBirth,
                    bio,
                    address,
                    links,
                    skills,
                    interests,
                    language,
                    timezone);
        }
    }

    /// Hands this type over to its codec where plain JSON-B is used.
    public static final class Jsonb extends JsonbCodec<ProfileView> {
        public Jsonb() {
            super(ProfileViewCodec.INSTANCE);
        }
    }
}
