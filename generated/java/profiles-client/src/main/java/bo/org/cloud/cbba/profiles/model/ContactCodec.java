// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes [Contact] as JSON.
public final class ContactCodec implements Codec<Contact> {
    public static final ContactCodec INSTANCE = new ContactCodec();

    private static final StringRule DISPLAY_NAME = StringRule.length(1, 100);
    private static final ListRule ADDRESSES = ListRule.size(0, 20);
    private static final StringRule TIMEZONE = StringRule.length(1, 64);

    private ContactCodec() {}

    @Override
    public @Nullable Contact read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String displayName = null;
        List<ChannelAddress> addresses = null;
        Language language = null;
        String timezone = null;
        NotificationPreferences preferences = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "display_name" -> displayName = in.readString(DISPLAY_NAME);
                case "addresses" -> addresses = in.readList(ADDRESSES, ChannelAddressCodec.INSTANCE);
                case "language" -> language = Language.CODEC.read(in);
                case "timezone" -> timezone = in.readString(TIMEZONE);
                case "preferences" -> preferences = NotificationPreferencesCodec.INSTANCE.read(in);
                default -> in.unknownField();
            }
        }
        in.require("display_name", displayName);
        in.require("addresses", addresses);
        in.require("language", language);
        in.require("timezone", timezone);
        in.require("preferences", preferences);
        return in.endObject() ? new Contact(displayName, addresses, language, timezone, preferences) : null;
    }

    @Override
    public void write(JsonOutput out, Contact value) {
        out.beginObject();
        out.writeString("display_name", value.displayName());
        out.writeList("addresses", ChannelAddressCodec.INSTANCE, value.addresses());
        out.write("language", Language.CODEC, value.language());
        out.writeString("timezone", value.timezone());
        out.write("preferences", NotificationPreferencesCodec.INSTANCE, value.preferences());
        out.endObject();
    }
}
