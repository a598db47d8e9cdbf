// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileView] as JSON.
public final class ProfileViewCodec implements Codec<ProfileView> {
    public static final ProfileViewCodec INSTANCE = new ProfileViewCodec();

    private static final StringRule HANDLE = StringRule.length(3, 30);
    private static final StringRule DISPLAY_NAME = StringRule.length(1, 100);
    private static final StringRule FULL_NAME = StringRule.length(1, 200);
    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule PHONE = StringRule.length(8, 16);
    private static final StringRule BIO = StringRule.length(1, 500);
    private static final ListRule LINKS = ListRule.size(0, 5);
    private static final ListRule SKILLS = ListRule.size(0, 20);
    private static final Codec<String> SKILLS_ENTRY = Scalars.strings(StringRule.length(1, 40));
    private static final ListRule INTERESTS = ListRule.size(0, 20);
    private static final Codec<String> INTERESTS_ENTRY = Scalars.strings(StringRule.length(1, 40));
    private static final StringRule TIMEZONE = StringRule.length(1, 64);

    private ProfileViewCodec() {}

    @Override
    public @Nullable ProfileView read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        Optional<String> handle = Optional.empty();
        Optional<String> displayName = Optional.empty();
        Optional<String> fullName = Optional.empty();
        Optional<String> email = Optional.empty();
        Optional<String> phone = Optional.empty();
        Optional<LocalDate> dateOfBirth = Optional.empty();
        Optional<String> bio = Optional.empty();
        Optional<Address> address = Optional.empty();
        List<ProfileLink> links = null;
        List<String> skills = null;
        List<String> interests = null;
        Optional<Language> language = Optional.empty();
        Optional<String> timezone = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "handle" -> handle = Optional.ofNullable(in.readString(HANDLE));
                case "display_name" -> displayName = Optional.ofNullable(in.readString(DISPLAY_NAME));
                case "full_name" -> fullName = Optional.ofNullable(in.readString(FULL_NAME));
                case "email" -> email = Optional.ofNullable(in.readString(EMAIL));
                case "phone" -> phone = Optional.ofNullable(in.readString(PHONE));
                case "date_of_birth" -> dateOfBirth = Optional.ofNullable(in.readDate());
                case "bio" -> bio = Optional.ofNullable(in.readString(BIO));
                case "address" -> address = Optional.ofNullable(AddressCodec.INSTANCE.read(in));
                case "links" -> links = in.readList(LINKS, ProfileLinkCodec.INSTANCE);
                case "skills" -> skills = in.readList(SKILLS, SKILLS_ENTRY);
                case "interests" -> interests = in.readList(INTERESTS, INTERESTS_ENTRY);
                case "language" -> language = Optional.ofNullable(Language.CODEC.read(in));
                case "timezone" -> timezone = Optional.ofNullable(in.readString(TIMEZONE));
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("links", links);
        in.require("skills", skills);
        in.require("interests", interests);
        return in.endObject()
                ? new ProfileView(
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
                        timezone)
                : null;
    }

    @Override
    public void write(JsonOutput out, ProfileView value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.writeString("handle", value.handle());
        out.writeString("display_name", value.displayName());
        out.writeString("full_name", value.fullName());
        out.writeString("email", value.email());
        out.writeString("phone", value.phone());
        out.writeOptional("date_of_birth", Scalars.DATES, value.dateOfBirth());
        out.writeString("bio", value.bio());
        out.writeOptional("address", AddressCodec.INSTANCE, value.address());
        out.writeList("links", ProfileLinkCodec.INSTANCE, value.links());
        out.writeList("skills", SKILLS_ENTRY, value.skills());
        out.writeList("interests", INTERESTS_ENTRY, value.interests());
        out.writeOptional("language", Language.CODEC, value.language());
        out.writeString("timezone", value.timezone());
        out.endObject();
    }
}
