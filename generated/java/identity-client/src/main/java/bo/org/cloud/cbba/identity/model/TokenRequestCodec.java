// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [TokenRequest] as JSON.
public final class TokenRequestCodec implements Codec<TokenRequest> {
    public static final TokenRequestCodec INSTANCE = new TokenRequestCodec();

    private static final StringRule GRANT_TYPE = StringRule.length(1, 100);
    private static final StringRule SCOPE =
            StringRule.length(1, 1000).pattern("^[\\x21\\x23-\\x5B\\x5D-\\x7E]+( [\\x21\\x23-\\x5B\\x5D-\\x7E]+)*$");
    private static final StringRule CLIENT_ID = StringRule.length(1, 64);
    private static final StringRule CLIENT_SECRET = StringRule.length(1, 256).format(Format.PASSWORD);

    private TokenRequestCodec() {}

    @Override
    public @Nullable TokenRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String grantType = null;
        Optional<String> scope = Optional.empty();
        Optional<String> clientId = Optional.empty();
        Optional<String> clientSecret = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "grant_type" -> grantType = in.readString(GRANT_TYPE);
                case "scope" -> scope = Optional.ofNullable(in.readString(SCOPE));
                case "client_id" -> clientId = Optional.ofNullable(in.readString(CLIENT_ID));
                case "client_secret" -> clientSecret = Optional.ofNullable(in.readString(CLIENT_SECRET));
                default -> in.unknownField();
            }
        }
        in.require("grant_type", grantType);
        return in.endObject() ? new TokenRequest(grantType, scope, clientId, clientSecret) : null;
    }

    @Override
    public void write(JsonOutput out, TokenRequest value) {
        out.beginObject();
        out.writeString("grant_type", value.grantType());
        out.writeString("scope", value.scope());
        out.writeString("client_id", value.clientId());
        out.writeString("client_secret", value.clientSecret());
        out.endObject();
    }
}
