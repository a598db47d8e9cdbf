// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ClientTokenResponse] as JSON.
public final class ClientTokenResponseCodec implements Codec<ClientTokenResponse> {
    public static final ClientTokenResponseCodec INSTANCE = new ClientTokenResponseCodec();

    private static final StringRule ACCESS_TOKEN = StringRule.length(1, 8192).format(Format.PASSWORD);
    private static final IntegerRule EXPIRES_IN = IntegerRule.between(1, 3600);
    private static final StringRule SCOPE = StringRule.length(0, 1000);

    private ClientTokenResponseCodec() {}

    @Override
    public @Nullable ClientTokenResponse read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String accessToken = null;
        TokenType tokenType = null;
        Integer expiresIn = null;
        String scope = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "access_token" -> accessToken = in.readString(ACCESS_TOKEN);
                case "token_type" -> tokenType = TokenType.CODEC.read(in);
                case "expires_in" -> expiresIn = in.readInt(EXPIRES_IN);
                case "scope" -> scope = in.readString(SCOPE);
                default -> in.unknownField();
            }
        }
        in.require("access_token", accessToken);
        in.require("token_type", tokenType);
        in.require("expires_in", expiresIn);
        in.require("scope", scope);
        return in.endObject() ? new ClientTokenResponse(accessToken, tokenType, expiresIn, scope) : null;
    }

    @Override
    public void write(JsonOutput out, ClientTokenResponse value) {
        out.beginObject();
        out.writeString("access_token", value.accessToken());
        out.write("token_type", TokenType.CODEC, value.tokenType());
        out.writeLong("expires_in", value.expiresIn());
        out.writeString("scope", value.scope());
        out.endObject();
    }
}
