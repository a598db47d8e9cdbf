// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Reads and writes [QuietHours] as JSON.
public final class QuietHoursCodec implements Codec<QuietHours> {
    public static final QuietHoursCodec INSTANCE = new QuietHoursCodec();

    private static final StringRule FROM = StringRule.length(5, 5).pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$");
    private static final StringRule TO = StringRule.length(5, 5).pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$");

    private QuietHoursCodec() {}

    @Override
    public @Nullable QuietHours read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String from = null;
        String to = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "from" -> from = in.readString(FROM);
                case "to" -> to = in.readString(TO);
                default -> in.unknownField();
            }
        }
        in.require("from", from);
        in.require("to", to);
        return in.endObject() ? new QuietHours(from, to) : null;
    }

    @Override
    public void write(JsonOutput out, QuietHours value) {
        out.beginObject();
        out.writeString("from", value.from());
        out.writeString("to", value.to());
        out.endObject();
    }
}
