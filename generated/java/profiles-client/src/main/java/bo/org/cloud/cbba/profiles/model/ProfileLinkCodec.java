// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileLink] as JSON.
public final class ProfileLinkCodec implements Codec<ProfileLink> {
    public static final ProfileLinkCodec INSTANCE = new ProfileLinkCodec();

    private static final StringRule LABEL =
            StringRule.length(1, 50).pattern("^ *[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$");
    private static final StringRule URL = StringRule.length(10, 300).pattern("^https://[^\\s]+$");

    private ProfileLinkCodec() {}

    @Override
    public @Nullable ProfileLink read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Optional<String> label = Optional.empty();
        URI url = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "label" -> label = Optional.ofNullable(in.readString(LABEL));
                case "url" -> url = in.readUri(URL);
                default -> in.unknownField();
            }
        }
        in.require("url", url);
        return in.endObject() ? new ProfileLink(label, url) : null;
    }

    @Override
    public void write(JsonOutput out, ProfileLink value) {
        out.beginObject();
        out.writeString("label", value.label());
        out.writeUri("url", value.url());
        out.endObject();
    }
}
