// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Reads and writes [LoginRequest] as JSON.
public final class LoginRequestCodec implements Codec<LoginRequest> {
    public static final LoginRequestCodec INSTANCE = new LoginRequestCodec();

    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule PASSWORD = StringRule.length(1, 128).format(Format.PASSWORD);

    private LoginRequestCodec() {}

    @Override
    public @Nullable LoginRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String email = null;
        String password = null;
        TokenDelivery tokenDelivery = TokenDelivery.BODY;
        while (in.nextField()) {
            switch (in.field()) {
                case "email" -> email = in.readString(EMAIL);
                case "password" -> password = in.readString(PASSWORD);
                case "token_delivery" -> tokenDelivery = TokenDelivery.CODEC.read(in);
                default -> in.unknownField();
            }
        }
        in.require("email", email);
        in.require("password", password);
        return in.endObject() ? new LoginRequest(email, password, tokenDelivery) : null;
    }

    @Override
    public void write(JsonOutput out, LoginRequest value) {
        out.beginObject();
        out.writeString("email", value.email());
        out.writeString("password", value.password());
        out.write("token_delivery", TokenDelivery.CODEC, value.tokenDelivery());
        out.endObject();
    }
}
