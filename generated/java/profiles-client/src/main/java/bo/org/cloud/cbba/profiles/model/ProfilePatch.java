// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.contract.json.JsonbCodec;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.json.bind.annotation.JsonbTypeDeserializer;
import jakarta.json.bind.annotation.JsonbTypeSerializer;
import java.time.LocalDate;
import java.util.List;

/// What to change in one's own profile. Null clears, what is left out stays.
///
/// @param handle A short unique name; free again when it is cleared.
/// @param displayName The name that others see. One line.
/// @param phone Phone number as E.164, without spaces.
/// @param dateOfBirth Day of birth, 13 years ago or earlier.
/// @param bio A few words in Markdown.
/// @param address What to change in an address. Null clears all of it or a part, what is left out stays.
/// @param links All links anew.
/// @param skills All skills anew.
/// @param interests All interests anew.
/// @param language The language the person prefers; where a text does not exist in it, Spanish is used.
/// @param timezone IANA name of the time zone.
/// @param visibility Who shall see what; fields that are left out stay.
@JsonbTypeSerializer(ProfilePatch.Jsonb.class)
@JsonbTypeDeserializer(ProfilePatch.Jsonb.class)
public record ProfilePatch(
        Patch<String> handle,
        @JsonbProperty("display_name") Patch<String> displayName,
        Patch<String> phone,
        @JsonbProperty("date_of_birth") Patch<LocalDate> dateOfBirth,
        Patch<String> bio,
        Patch<AddressPatch> address,
        Patch<List<ProfileLink>> links,
        Patch<List<String>> skills,
        Patch<List<String>> interests,
        Patch<Language> language,
        Patch<String> timezone,
        Patch<ProfileVisibilityPatch> visibility) {
    public static Builder builder() {
        return new Builder();
    }

    /// Collects the fields of a [ProfilePatch]; what is required must be given before [#build].
    public static final class Builder {
        private Patch<String> handle = Patch.absent();
        private Patch<String> displayName = Patch.absent();
        private Patch<String> phone = Patch.absent();
        private Patch<LocalDate> dateOfBirth = Patch.absent();
        private Patch<String> bio = Patch.absent();
        private Patch<AddressPatch> address = Patch.absent();
        private Patch<List<ProfileLink>> links = Patch.absent();
        private Patch<List<String>> skills = Patch.absent();
        private Patch<List<String>> interests = Patch.absent();
        private Patch<Language> language = Patch.absent();
        private Patch<String> timezone = Patch.absent();
        private Patch<ProfileVisibilityPatch> visibility = Patch.absent();

        private Builder() {}

        public Builder handle(String handle) {
            this.handle = Patch.put(handle);
            return this;
        }

        public Builder clearHandle() {
            handle = Patch.clear();
            return this;
        }

        public Builder displayName(String displayName) {
            this.displayName = Patch.put(displayName);
            return this;
        }

        public Builder phone(String phone) {
            this.phone = Patch.put(phone);
            return this;
        }

        public Builder clearPhone() {
            phone = Patch.clear();
            return this;
        }

        public Builder dateOfBirth(LocalDate dateOfBirth) {
            this.dateOfBirth = Patch.put(dateOfBirth);
            return this;
        }

        public Builder clearDateOfBirth() {
            dateOfBirth = Patch.clear();
            return this;
        }

        public Builder bio(String bio) {
            this.bio = Patch.put(bio);
            return this;
        }

        public Builder clearBio() {
            bio = Patch.clear();
            return this;
        }

        public Builder address(AddressPatch address) {
            this.address = Patch.put(address);
            return this;
        }

        public Builder clearAddress() {
            address = Patch.clear();
            return this;
        }

        public Builder links(List<ProfileLink> links) {
            this.links = Patch.put(links);
            return this;
        }

        public Builder clearLinks() {
            links = Patch.clear();
            return this;
        }

        public Builder skills(List<String> skills) {
            this.skills = Patch.put(skills);
            return this;
        }

        public Builder clearSkills() {
            skills = Patch.clear();
            return this;
        }

        public Builder interests(List<String> interests) {
            this.interests = Patch.put(interests);
            return this;
        }

        public Builder clearInterests() {
            interests = Patch.clear();
            return this;
        }

        public Builder language(Language language) {
            this.language = Patch.put(language);
            return this;
        }

        public Builder timezone(String timezone) {
            this.timezone = Patch.put(timezone);
            return this;
        }

        public Builder visibility(ProfileVisibilityPatch visibility) {
            this.visibility = Patch.put(visibility);
            return this;
        }

        public ProfilePatch build() {
            return new ProfilePatch(
                    handle,
                    displayName,
                    phone,
                    dateOfBirth,
                    bio,
                    address,
                    links,
                    skills,
                    interests,
                    language,
                    timezone,
                    visibility);
        }
    }

    /// Hands this type over to its codec where plain JSON-B is used.
    public static final class Jsonb extends JsonbCodec<ProfilePatch> {
        public Jsonb() {
            super(ProfilePatchCodec.INSTANCE);
        }
    }
}
