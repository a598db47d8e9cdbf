// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import org.jspecify.annotations.Nullable;

/// Reads and writes [UnsubscribeRequest] as JSON.
public final class UnsubscribeRequestCodec implements Codec<UnsubscribeRequest> {
    public static final UnsubscribeRequestCodec INSTANCE = new UnsubscribeRequestCodec();

    private UnsubscribeRequestCodec() {}

    @Override
    public @Nullable UnsubscribeRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        OneClick listUnsubscribe = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "List-Unsubscribe" -> listUnsubscribe = OneClick.CODEC.read(in);
                default -> in.unknownField();
            }
        }
        in.require("List-Unsubscribe", listUnsubscribe);
        return in.endObject() ? new UnsubscribeRequest(listUnsubscribe) : null;
    }

    @Override
    public void write(JsonOutput out, UnsubscribeRequest value) {
        out.beginObject();
        out.write("List-Unsubscribe", OneClick.CODEC, value.listUnsubscribe());
        out.endObject();
    }
}
