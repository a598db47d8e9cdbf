// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Reads and writes [VerifyEmailRequest] as JSON.
public final class VerifyEmailRequestCodec implements Codec<VerifyEmailRequest> {
    public static final VerifyEmailRequestCodec INSTANCE = new VerifyEmailRequestCodec();

    private static final StringRule TOKEN =
            StringRule.length(64, 64).format(Format.PASSWORD).pattern("^[A-Za-z0-9_-]+$");

    private VerifyEmailRequestCodec() {}

    @Override
    public @Nullable VerifyEmailRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String token = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "token" -> token = in.readString(TOKEN);
                default -> in.unknownField();
            }
        }
        in.require("token", token);
        return in.endObject() ? new VerifyEmailRequest(token) : null;
    }

    @Override
    public void write(JsonOutput out, VerifyEmailRequest value) {
        out.beginObject();
        out.writeString("token", value.token());
        out.endObject();
    }
}
