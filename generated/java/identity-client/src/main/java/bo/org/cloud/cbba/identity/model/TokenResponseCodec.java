// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [TokenResponse] as JSON.
public final class TokenResponseCodec implements Codec<TokenResponse> {
    public static final TokenResponseCodec INSTANCE = new TokenResponseCodec();

    private static final StringRule ACCESS_TOKEN = StringRule.length(1, 8192).format(Format.PASSWORD);
    private static final IntegerRule EXPIRES_IN = IntegerRule.between(1, 3600);
    private static final StringRule REFRESH_TOKEN =
            StringRule.length(86, 86).format(Format.PASSWORD).pattern("^[A-Za-z0-9_-]+[AQgw]$");
    private static final IntegerRule REFRESH_EXPIRES_IN = IntegerRule.between(0, 2592000);

    private TokenResponseCodec() {}

    @Override
    public @Nullable TokenResponse read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String accessToken = null;
        TokenType tokenType = null;
        Integer expiresIn = null;
        Optional<String> refreshToken = Optional.empty();
        Integer refreshExpiresIn = null;
        UUID sessionId = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "access_token" -> accessToken = in.readString(ACCESS_TOKEN);
                case "token_type" -> tokenType = TokenType.CODEC.read(in);
                case "expires_in" -> expiresIn = in.readInt(EXPIRES_IN);
                case "refresh_token" -> refreshToken = Optional.ofNullable(in.readString(REFRESH_TOKEN));
                case "refresh_expires_in" -> refreshExpiresIn = in.readInt(REFRESH_EXPIRES_IN);
                case "session_id" -> sessionId = in.readUuid();
                default -> in.unknownField();
            }
        }
        in.require("access_token", accessToken);
        in.require("token_type", tokenType);
        in.require("expires_in", expiresIn);
        in.require("refresh_expires_in", refreshExpiresIn);
        in.require("session_id", sessionId);
        return in.endObject()
                ? new TokenResponse(accessToken, tokenType, expiresIn, refreshToken, refreshExpiresIn, sessionId)
                : null;
    }

    @Override
    public void write(JsonOutput out, TokenResponse value) {
        out.beginObject();
        out.writeString("access_token", value.accessToken());
        out.write("token_type", TokenType.CODEC, value.tokenType());
        out.writeLong("expires_in", value.expiresIn());
        out.writeString("refresh_token", value.refreshToken());
        out.writeLong("refresh_expires_in", value.refreshExpiresIn());
        out.writeUuid("session_id", value.sessionId());
        out.endObject();
    }
}
