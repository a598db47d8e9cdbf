// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ResendVerificationRequest] as JSON.
public final class ResendVerificationRequestCodec implements Codec<ResendVerificationRequest> {
    public static final ResendVerificationRequestCodec INSTANCE = new ResendVerificationRequestCodec();

    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);

    private ResendVerificationRequestCodec() {}

    @Override
    public @Nullable ResendVerificationRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String email = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "email" -> email = in.readString(EMAIL);
                default -> in.unknownField();
            }
        }
        in.require("email", email);
        return in.endObject() ? new ResendVerificationRequest(email) : null;
    }

    @Override
    public void write(JsonOutput out, ResendVerificationRequest value) {
        out.beginObject();
        out.writeString("email", value.email());
        out.endObject();
    }
}
