// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who sees what; everything is `private` at first.
///
/// @param displayName Who sees a field: its owner and administrators only, everybody who is logged in as a
///     member, or everybody.
/// @param fullName Who sees a field: its owner and administrators only, everybody who is logged in as a member,
///     or everybody.
/// @param email Who sees a field: its owner and administrators only, everybody who is logged in as a member, or
///     everybody.
/// @param phone Who sees a field: its owner and administrators only, everybody who is logged in as a member, or
///     everybody.
/// @param dateOfBirth Who sees a field: its owner and administrators only, everybody who is logged in as a
///     member, or everybody.
/// @param bio Who sees a field: its owner and administrators only, everybody who is logged in as a member, or
///     everybody.
/// @param address Who sees a field: its owner and administrators only, everybody who is logged in as a member,
///     or everybody.
/// @param links Who sees a field: its owner and administrators only, everybody who is logged in as a member, or
///     everybody.
/// @param skills Who sees a field: its owner and administrators only, everybody who is logged in as a member,
///     or everybody.
/// @param interests Who sees a field: its owner and administrators only, everybody who is logged in as a
///     member, or everybody.
/// @param language Who sees a field: its owner and administrators only, everybody who is logged in as a member,
///     or everybody.
/// @param timezone Who sees a field: its owner and administrators only, everybody who is logged in as a member,
///     or everybody.
public record ProfileVisibility(
        @JsonbProperty("display_name") Visibility displayName,
        @JsonbProperty("full_name") Visibility fullName,
        Visibility email,
        Visibility phone,
        @JsonbProperty("date_of_birth") Visibility dateOfBirth,
        Visibility bio,
        Visibility address,
        Visibility links,
        Visibility skills,
        Visibility interests,
        Visibility language,
        Visibility timezone) {
    public ProfileVisibility {
        Objects.requireNonNull(displayName, "displayName");
        Objects.requireNonNull(fullName, "fullName");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(dateOfBirth, "dateOfBirth");
        Objects.requireNonNull(bio, "bio");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(links, "links");
        Objects.requireNonNull(skills, "skills");
        Objects.requireNonNull(interests, "interests");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(timezone, "timezone");
    }

    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfileVisibility]; what is required must be given before [#build].
    public static final class Builder {
        private @Nullable Visibility displayName;
        private @Nullable Visibility fullName;
        private @Nullable Visibility email;
        private @Nullable Visibility phone;
        private @Nullable Visibility dateOfBirth;
        private @Nullable Visibility bio;
        private @Nullable Visibility address;
        private @Nullable Visibility links;
        private @Nullable Visibility skills;
        private @Nullable Visibility interests;
        private @Nullable Visibility language;
        private @Nullable Visibility timezone;

        private Builder() {}

        public Builder displayName(Visibility displayName) {
            this.displayName = displayName;
            return this;
        }

        public Builder fullName(Visibility fullName) {
            this.fullName = fullName;
            return this;
        }

        public Builder email(Visibility email) {
            this.email = email;
            return this;
        }

        public Builder phone(Visibility phone) {
            this.phone = phone;
            return this;
        }

        public Builder dateOfBirth(Visibility dateOfBirth) {
            this.dateOfBirth = dateOfBirth;
            return this;
        }

        public Builder bio(Visibility bio) {
            this.bio = bio;
            return this;
        }

        public Builder address(Visibility address) {
            this.address = address;
            return this;
        }

        public Builder links(Visibility links) {
            this.links = links;
            return this;
        }

        public Builder skills(Visibility skills) {
            this.skills = skills;
            return this;
        }

        public Builder interests(Visibility interests) {
            this.interests = interests;
            return this;
        }

        public Builder language(Visibility language) {
            this.language = language;
            return this;
        }

        public Builder timezone(Visibility timezone) {
            this.timezone = timezone;
            return this;
        }

        public ProfileVisibility build() {
            return new ProfileVisibility(
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
}
