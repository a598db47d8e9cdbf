// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;

/// Who shall see what; fields that are left out stay.
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
@JsonbTypeSerializer(ProfileVisibilityPatch.Jsonb.class)
@JsonbTypeDeserializer(ProfileVisibilityPatch.Jsonb.class)
public record ProfileVisibilityPatch(
        @JsonbProperty("display_name") Patch<Visibility> displayName,
        @JsonbProperty("full_name") Patch<Visibility> fullName,
        Patch<Visibility> email,
        Patch<Visibility> phone,
        @JsonbProperty("date_of_birth") Patch<Visibility> dateOfBirth,
        Patch<Visibility> bio,
        Patch<Visibility> address,
        Patch<Visibility> links,
        Patch<Visibility> skills,
        Patch<Visibility> interests,
        Patch<Visibility> language,
        Patch<Visibility> timezone) {
    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfileVisibilityPatch]; what is required must be given before [#build].
    public static final class Builder {
        private Patch<Visibility> displayName = Patch.absent();
        private Patch<Visibility> fullName = Patch.absent();
        private Patch<Visibility> email = Patch.absent();
        private Patch<Visibility> phone = Patch.absent();
        private Patch<Visibility> dateOfBirth = Patch.absent();
        private Patch<Visibility> bio = Patch.absent();
        private Patch<Visibility> address = Patch.absent();
        private Patch<Visibility> links = Patch.absent();
        private Patch<Visibility> skills = Patch.absent();
        private Patch<Visibility> interests = Patch.absent();
        private Patch<Visibility> language = Patch.absent();
        private Patch<Visibility> timezone = Patch.absent();

        private Builder() {}

        public Builder displayName(Visibility displayName) {
            this.displayName = Patch.put(displayName);
            return this;
        }

        public Builder fullName(Visibility fullName) {
            this.fullName = Patch.put(fullName);
            return this;
        }

        public Builder email(Visibility email) {
            this.email = Patch.put(email);
            return this;
        }

        public Builder phone(Visibility phone) {
            this.phone = Patch.put(phone);
            return this;
        }

        public Builder dateOfBirth(Visibility dateOfBirth) {
            this.dateOfBirth = Patch.put(dateOfBirth);
            return this;
        }

        public Builder bio(Visibility bio) {
            this.bio = Patch.put(bio);
            return this;
        }

        public Builder address(Visibility address) {
            this.address = Patch.put(address);
            return this;
        }

        public Builder links(Visibility links) {
            this.links = Patch.put(links);
            return this;
        }

        public Builder skills(Visibility skills) {
            this.skills = Patch.put(skills);
            return this;
        }

        public Builder interests(Visibility interests) {
            this.interests = Patch.put(interests);
            return this;
        }

        public Builder language(Visibility language) {
            this.language = Patch.put(language);
            return this;
        }

        public Builder timezone(Visibility timezone) {
            this.timezone = Patch.put(timezone);
            return this;
        }

        public ProfileVisibilityPatch build() {
            return new ProfileVisibilityPatch(
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
    public static final class Jsonb extends JsonbCodec<ProfileVisibilityPatch> {
        public Jsonb() {
            super(ProfileVisibilityPatchCodec.INSTANCE);
        }
    }
}
