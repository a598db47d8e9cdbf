// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [Profile] as JSON.
public final class ProfileCodec implements Codec<Profile> {
    public static final ProfileCodec INSTANCE = new ProfileCodec();

    private static final StringRule HANDLE = StringRule.length(3, 30).pattern("^[a-z0-9]+(-[a-z0-9]+)*$");
    private static final StringRule DISPLAY_NAME = StringRule.length(1, 100);
    private static final StringRule FULL_NAME = StringRule.length(1, 200);
    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule PHONE = StringRule.length(8, 16).pattern("^\\+[1-9][0-9]{6,14}$");
    private static final StringRule BIO = StringRule.length(1, 500);
    private static final ListRule LINKS = ListRule.size(0, 5);
    private static final ListRule SKILLS = ListRule.size(0, 20).distinct();
    private static final Codec<String> SKILLS_ENTRY =
            Scalars.strings(StringRule.length(1, 40).pattern("^[a-z0-9áéíóúüñ+#.]+(-[a-z0-9áéíóúüñ+#.]+)*$"));
    private static final ListRule INTERESTS = ListRule.size(0, 20).distinct();
    private static final Codec<String> INTERESTS_ENTRY =
            Scalars.strings(StringRule.length(1, 40).pattern("^[a-z0-9áéíóúüñ+#.]+(-[a-z0-9áéíóúüñ+#.]+)*$"));
    private static final StringRule TIMEZONE = StringRule.length(1, 64).pattern("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$");
    private static final IntegerRule COMPLETENESS = IntegerRule.between(0, 100);

    private ProfileCodec() {}

    @Override
    public @Nullable Profile read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        Optional<String> handle = Optional.empty();
        String displayName = null;
        String fullName = null;
        String email = null;
        Boolean emailVerified = null;
        Optional<String> phone = Optional.empty();
        Optional<LocalDate> dateOfBirth = Optional.empty();
        Optional<String> bio = Optional.empty();
        Optional<Address> address = Optional.empty();
        List<ProfileLink> links = null;
        List<String> skills = null;
        List<String> interests = null;
        Language language = null;
        String timezone = null;
        ProfileVisibility visibility = null;
        Integer completeness = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "handle" -> handle = Optional.ofNullable(in.readString(HANDLE));
                case "display_name" -> displayName = in.readString(DISPLAY_NAME);
                case "full_name" -> fullName = in.readString(FULL_NAME);
                case "email" -> email = in.readString(EMAIL);
                case "email_verified" -> emailVerified = in.readBoolean();
                case "phone" -> phone = Optional.ofNullable(in.readString(PHONE));
                case "date_of_birth" -> dateOfBirth = Optional.ofNullable(in.readDate());
                case "bio" -> bio = Optional.ofNullable(in.readString(BIO));
                case "address" -> address = Optional.ofNullable(AddressCodec.INSTANCE.read(in));
                case "links" -> links = in.readList(LINKS, ProfileLinkCodec.INSTANCE);
                case "skills" -> skills = in.readList(SKILLS, SKILLS_ENTRY);
                case "interests" -> interests = in.readList(INTERESTS, INTERESTS_ENTRY);
                case "language" -> language = Language.CODEC.read(in);
                case "timezone" -> timezone = in.readString(TIMEZONE);
                case "visibility" -> visibility = ProfileVisibilityCodec.INSTANCE.read(in);
                case "completeness" -> completeness = in.readInt(COMPLETENESS);
                case "created_at" -> createdAt = in.readInstant();
                case "updated_at" -> updatedAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("display_name", displayName);
        in.require("full_name", fullName);
        in.require("email", email);
        in.require("email_verified", emailVerified);
        in.require("links", links);
        in.require("skills", skills);
        in.require("interests", interests);
        in.require("language", language);
        in.require("timezone", timezone);
        in.require("visibility", visibility);
        in.require("completeness", completeness);
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        return in.endObject()
                ? new Profile(
                        userId,
                        handle,
                        displayName,
                        fullName,
                        email,
                        emailVerified,
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
                        completeness,
                        createdAt,
                        updatedAt)
                : null;
    }

    @Override
    public void write(JsonOutput out, Profile value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.writeString("handle", value.handle());
        out.writeString("display_name", value.displayName());
        out.writeString("full_name", value.fullName());
        out.writeString("email", value.email());
        out.writeBoolean("email_verified", value.emailVerified());
        out.writeString("phone", value.phone());
        out.writeOptional("date_of_birth", Scalars.DATES, value.dateOfBirth());
        out.writeString("bio", value.bio());
        out.writeOptional("address", AddressCodec.INSTANCE, value.address());
        out.writeList("links", ProfileLinkCodec.INSTANCE, value.links());
        out.writeList("skills", SKILLS_ENTRY, value.skills());
        out.writeList("interests", INTERESTS_ENTRY, value.interests());
        out.write("language", Language.CODEC, value.language());
        out.writeString("timezone", value.timezone());
        out.write("visibility", ProfileVisibilityCodec.INSTANCE, value.visibility());
        out.writeLong("completeness", value.completeness());
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.endObject();
    }
}
