// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Reads and writes [Revocation] as JSON.
public final class RevocationCodec implements Codec<Revocation> {
    public static final RevocationCodec INSTANCE = new RevocationCodec();

    private static final StringRule ID = StringRule.length(1, 128);

    private RevocationCodec() {}

    @Override
    public @Nullable Revocation read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        RevocationKind kind = null;
        String id = null;
        Instant notBefore = null;
        Instant expiresAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "kind" -> kind = RevocationKind.CODEC.read(in);
                case "id" -> id = in.readString(ID);
                case "not_before" -> notBefore = in.readInstant();
                case "expires_at" -> expiresAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("kind", kind);
        in.require("id", id);
        in.require("not_before", notBefore);
        in.require("expires_at", expiresAt);
        return in.endObject() ? new Revocation(kind, id, notBefore, expiresAt) : null;
    }

    @Override
    public void write(JsonOutput out, Revocation value) {
        out.beginObject();
        out.write("kind", RevocationKind.CODEC, value.kind());
        out.writeString("id", value.id());
        out.writeInstant("not_before", value.notBefore());
        out.writeInstant("expires_at", value.expiresAt());
        out.endObject();
    }
}
