// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ChannelChoices] as JSON.
public final class ChannelChoicesCodec implements Codec<ChannelChoices> {
    public static final ChannelChoicesCodec INSTANCE = new ChannelChoicesCodec();

    private ChannelChoicesCodec() {}

    @Override
    public @Nullable ChannelChoices read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Boolean email = null;
        Boolean sms = null;
        Boolean whatsapp = null;
        Boolean telegram = null;
        Boolean slack = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "email" -> email = in.readBoolean();
                case "sms" -> sms = in.readBoolean();
                case "whatsapp" -> whatsapp = in.readBoolean();
                case "telegram" -> telegram = in.readBoolean();
                case "slack" -> slack = in.readBoolean();
                default -> in.unknownField();
            }
        }
        in.require("email", email);
        in.require("sms", sms);
        in.require("whatsapp", whatsapp);
        in.require("telegram", telegram);
        in.require("slack", slack);
        return in.endObject() ? new ChannelChoices(email, sms, whatsapp, telegram, slack) : null;
    }

    @Override
    public void write(JsonOutput out, ChannelChoices value) {
        out.beginObject();
        out.writeBoolean("email", value.email());
        out.writeBoolean("sms", value.sms());
        out.writeBoolean("whatsapp", value.whatsapp());
        out.writeBoolean("telegram", value.telegram());
        out.writeBoolean("slack", value.slack());
        out.endObject();
    }
}
