// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [OAuthError] as JSON.
public final class OAuthErrorCodec implements Codec<OAuthError> {
    public static final OAuthErrorCodec INSTANCE = new OAuthErrorCodec();

    private static final StringRule ERROR_DESCRIPTION =
            StringRule.length(1, 500).pattern("^[\\x20-\\x21\\x23-\\x5B\\x5D-\\x7E]+$");
    private static final Codec<URI> ERROR_URI = Scalars.uris(StringRule.length(0, 256));

    private OAuthErrorCodec() {}

    @Override
    public @Nullable OAuthError read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        OAuthErrorCode error = null;
        Optional<String> errorDescription = Optional.empty();
        Optional<URI> errorUri = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "error" -> error = OAuthErrorCode.CODEC.read(in);
                case "error_description" -> errorDescription = Optional.ofNullable(in.readString(ERROR_DESCRIPTION));
                case "error_uri" -> errorUri = Optional.ofNullable(ERROR_URI.read(in));
                default -> in.unknownField();
            }
        }
        in.require("error", error);
        return in.endObject() ? new OAuthError(error, errorDescription, errorUri) : null;
    }

    @Override
    public void write(JsonOutput out, OAuthError value) {
        out.beginObject();
        out.write("error", OAuthErrorCode.CODEC, value.error());
        out.writeString("error_description", value.errorDescription());
        out.writeOptional("error_uri", ERROR_URI, value.errorUri());
        out.endObject();
    }
}
