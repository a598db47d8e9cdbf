// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfilePatch] as JSON.
public final class ProfilePatchCodec implements Codec<ProfilePatch> {
    public static final ProfilePatchCodec INSTANCE = new ProfilePatchCodec();

    private static final Codec<String> HANDLE =
            Scalars.strings(StringRule.length(3, 30).pattern("^[a-z0-9]+(-[a-z0-9]+)*$"));
    private static final Codec<String> DISPLAY_NAME = Scalars.strings(
            StringRule.length(1, 100).pattern("^ *[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$"));
    private static final Codec<String> PHONE =
            Scalars.strings(StringRule.length(8, 16).pattern("^\\+[1-9][0-9]{6,14}$"));
    private static final Codec<String> BIO = Scalars.strings(StringRule.length(1, 500));
    private static final Codec<List<ProfileLink>> LINKS = Scalars.lists(ListRule.size(0, 5), ProfileLinkCodec.INSTANCE);
    private static final Codec<String> SKILLS_ENTRY =
            Scalars.strings(StringRule.length(1, 40).pattern("^[a-z0-9áéíóúüñ+#.]+(-[a-z0-9áéíóúüñ+#.]+)*$"));
    private static final Codec<List<String>> SKILLS =
            Scalars.lists(ListRule.size(0, 20).distinct(), SKILLS_ENTRY);
    private static final Codec<String> INTERESTS_ENTRY =
            Scalars.strings(StringRule.length(1, 40).pattern("^[a-z0-9áéíóúüñ+#.]+(-[a-z0-9áéíóúüñ+#.]+)*$"));
    private static final Codec<List<String>> INTERESTS =
            Scalars.lists(ListRule.size(0, 20).distinct(), INTERESTS_ENTRY);
    private static final Codec<String> TIMEZONE =
            Scalars.strings(StringRule.length(1, 64).pattern("^[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*$"));

    private ProfilePatchCodec() {}

    @Override
    public @Nullable ProfilePatch read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Patch<String> handle = Patch.absent();
        Patch<String> displayName = Patch.absent();
        Patch<String> phone = Patch.absent();
        Patch<LocalDate> dateOfBirth = Patch.absent();
        Patch<String> bio = Patch.absent();
        Patch<AddressPatch> address = Patch.absent();
        Patch<List<ProfileLink>> links = Patch.absent();
        Patch<List<String>> skills = Patch.absent();
        Patch<List<String>> interests = Patch.absent();
        Patch<Language> language = Patch.absent();
        Patch<String> timezone = Patch.absent();
        Patch<ProfileVisibilityPatch> visibility = Patch.absent();
        while (in.nextField()) {
            switch (in.field()) {
                case "handle" -> handle = in.readClearablePatch(HANDLE);
                case "display_name" -> displayName = in.readPatch(DISPLAY_NAME);
                case "phone" -> phone = in.readClearablePatch(PHONE);
                case "date_of_birth" -> dateOfBirth = in.readClearablePatch(Scalars.DATES);
                case "bio" -> bio = in.readClearablePatch(BIO);
                case "address" -> address = in.readClearablePatch(AddressPatchCodec.INSTANCE);
                case "links" -> links = in.readClearablePatch(LINKS);
                case "skills" -> skills = in.readClearablePatch(SKILLS);
                case "interests" -> interests = in.readClearablePatch(INTERESTS);
                case "language" -> language = in.readPatch(Language.CODEC);
                case "timezone" -> timezone = in.readPatch(TIMEZONE);
                case "visibility" -> visibility = in.readPatch(ProfileVisibilityPatchCodec.INSTANCE);
                default -> in.unknownField();
            }
        }
        return in.endObject()
                ? new ProfilePatch(
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
                        visibility)
                : null;
    }

    @Override
    public void write(JsonOutput out, ProfilePatch value) {
        out.beginObject();
        out.writePatch("handle", HANDLE, value.handle());
        out.writePatch("display_name", DISPLAY_NAME, value.displayName());
        out.writePatch("phone", PHONE, value.phone());
        out.writePatch("date_of_birth", Scalars.DATES, value.dateOfBirth());
        out.writePatch("bio", BIO, value.bio());
        out.writePatch("address", AddressPatchCodec.INSTANCE, value.address());
        out.writePatch("links", LINKS, value.links());
        out.writePatch("skills", SKILLS, value.skills());
        out.writePatch("interests", INTERESTS, value.interests());
        out.writePatch("language", Language.CODEC, value.language());
        out.writePatch("timezone", TIMEZONE, value.timezone());
        out.writePatch("visibility", ProfileVisibilityPatchCodec.INSTANCE, value.visibility());
        out.endObject();
    }
}
