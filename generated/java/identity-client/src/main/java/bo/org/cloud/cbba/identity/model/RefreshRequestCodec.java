// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [RefreshRequest] as JSON.
public final class RefreshRequestCodec implements Codec<RefreshRequest> {
    public static final RefreshRequestCodec INSTANCE = new RefreshRequestCodec();

    private static final StringRule REFRESH_TOKEN =
            StringRule.length(86, 86).format(Format.PASSWORD).pattern("^[A-Za-z0-9_-]+[AQgw]$");

    private RefreshRequestCodec() {}

    @Override
    public @Nullable RefreshRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Optional<String> refreshToken = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "refresh_token" -> refreshToken = Optional.ofNullable(in.readString(REFRESH_TOKEN));
                default -> in.unknownField();
            }
        }
        return in.endObject() ? new RefreshRequest(refreshToken) : null;
    }

    @Override
    public void write(JsonOutput out, RefreshRequest value) {
        out.beginObject();
        out.writeString("refresh_token", value.refreshToken());
        out.endObject();
    }
}
