// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileVisibility] as JSON.
public final class ProfileVisibilityCodec implements Codec<ProfileVisibility> {
    public static final ProfileVisibilityCodec INSTANCE = new ProfileVisibilityCodec();

    private ProfileVisibilityCodec() {}

    @Override
    public @Nullable ProfileVisibility read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Visibility displayName = null;
        Visibility fullName = null;
        Visibility email = null;
        Visibility phone = null;
        Visibility dateOfBirth = null;
        Visibility bio = null;
        Visibility address = null;
        Visibility links = null;
        Visibility skills = null;
        Visibility interests = null;
        Visibility language = null;
        Visibility timezone = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "display_name" -> displayName = Visibility.CODEC.read(in);
                case "full_name" -> fullName = Visibility.CODEC.read(in);
                case "email" -> email = Visibility.CODEC.read(in);
                case "phone" -> phone = Visibility.CODEC.read(in);
                case "date_of_birth" -> dateOfBirth = Visibility.CODEC.read(in);
                case "bio" -> bio = Visibility.CODEC.read(in);
                case "address" -> address = Visibility.CODEC.read(in);
                case "links" -> links = Visibility.CODEC.read(in);
                case "skills" -> skills = Visibility.CODEC.read(in);
                case "interests" -> interests = Visibility.CODEC.read(in);
                case "language" -> language = Visibility.CODEC.read(in);
                case "timezone" -> timezone = Visibility.CODEC.read(in);
                default -> in.unknownField();
            }
        }
        in.require("display_name", displayName);
        in.require("full_name", fullName);
        in.require("email", email);
        in.require("phone", phone);
        in.require("date_of_birth", dateOfBirth);
        in.require("bio", bio);
        in.require("address", address);
        in.require("links", links);
        in.require("skills", skills);
        in.require("interests", interests);
        in.require("language", language);
        in.require("timezone", timezone);
        return in.endObject()
                ? new ProfileVisibility(
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
    public void write(JsonOutput out, ProfileVisibility value) {
        out.beginObject();
        out.write("display_name", Visibility.CODEC, value.displayName());
        out.write("full_name", Visibility.CODEC, value.fullName());
        out.write("email", Visibility.CODEC, value.email());
        out.write("phone", Visibility.CODEC, value.phone());
        out.write("date_of_birth", Visibility.CODEC, value.dateOfBirth());
        out.write("bio", Visibility.CODEC, value.bio());
        out.write("address", Visibility.CODEC, value.address());
        out.write("links", Visibility.CODEC, value.links());
        out.write("skills", Visibility.CODEC, value.skills());
        out.write("interests", Visibility.CODEC, value.interests());
        out.write("language", Visibility.CODEC, value.language());
        out.write("timezone", Visibility.CODEC, value.timezone());
        out.endObject();
    }
}
