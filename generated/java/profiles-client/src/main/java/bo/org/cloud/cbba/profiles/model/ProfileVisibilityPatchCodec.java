// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileVisibilityPatch] as JSON.
public final class ProfileVisibilityPatchCodec implements Codec<ProfileVisibilityPatch> {
    public static final ProfileVisibilityPatchCodec INSTANCE = new ProfileVisibilityPatchCodec();

    private ProfileVisibilityPatchCodec() {}

    @Override
    public @Nullable ProfileVisibilityPatch read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Patch<Visibility> displayName = Patch.absent();
        Patch<Visibility> fullName = Patch.absent();
        Patch<Visibility> email = Patch.absent();
        Patch<Visibility> phone = Patch.absent();
        Patch<Visibility> dateOfBirth = Patch.absent();
        Patch<Visibility> bio = Patch.absent();
        Patch<Visibility> address = Patch.absent();
        Patch<Visibility> links = Patch.absent();
        Patch<Visibility> skills = Patch.absent();
        Patch<Visibility> interests = Patch.absent();
        Patch<Visibility> language = Patch.absent();
        Patch<Visibility> timezone = Patch.absent();
        while (in.nextField()) {
            switch (in.field()) {
                case "display_name" -> displayName = in.readPatch(Visibility.CODEC);
                case "full_name" -> fullName = in.readPatch(Visibility.CODEC);
                case "email" -> email = in.readPatch(Visibility.CODEC);
                case "phone" -> phone = in.readPatch(Visibility.CODEC);
                case "date_of_birth" -> dateOfBirth = in.readPatch(Visibility.CODEC);
                case "bio" -> bio = in.readPatch(Visibility.CODEC);
                case "address" -> address = in.readPatch(Visibility.CODEC);
                case "links" -> links = in.readPatch(Visibility.CODEC);
                case "skills" -> skills = in.readPatch(Visibility.CODEC);
                case "interests" -> interests = in.readPatch(Visibility.CODEC);
                case "language" -> language = in.readPatch(Visibility.CODEC);
                case "timezone" -> timezone = in.readPatch(Visibility.CODEC);
                default -> in.unknownField();
            }
        }
        return in.endObject()
                ? new ProfileVisibilityPatch(
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
    public void write(JsonOutput out, ProfileVisibilityPatch value) {
        out.beginObject();
        out.writePatch("display_name", Visibility.CODEC, value.displayName());
        out.writePatch("full_name", Visibility.CODEC, value.fullName());
        out.writePatch("email", Visibility.CODEC, value.email());
        out.writePatch("phone", Visibility.CODEC, value.phone());
        out.writePatch("date_of_birth", Visibility.CODEC, value.dateOfBirth());
        out.writePatch("bio", Visibility.CODEC, value.bio());
        out.writePatch("address", Visibility.CODEC, value.address());
        out.writePatch("links", Visibility.CODEC, value.links());
        out.writePatch("skills", Visibility.CODEC, value.skills());
        out.writePatch("interests", Visibility.CODEC, value.interests());
        out.writePatch("language", Visibility.CODEC, value.language());
        out.writePatch("timezone", Visibility.CODEC, value.timezone());
        out.endObject();
    }
}
