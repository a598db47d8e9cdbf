// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes [JsonWebKeySet] as JSON.
public final class JsonWebKeySetCodec implements Codec<JsonWebKeySet> {
    public static final JsonWebKeySetCodec INSTANCE = new JsonWebKeySetCodec();

    private static final ListRule KEYS = ListRule.size(1, 16);

    private JsonWebKeySetCodec() {}

    @Override
    public @Nullable JsonWebKeySet read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        List<JsonWebKey> keys = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "keys" -> keys = in.readList(KEYS, JsonWebKeyCodec.INSTANCE);
                default -> in.unknownField();
            }
        }
        in.require("keys", keys);
        return in.endObject() ? new JsonWebKeySet(keys) : null;
    }

    @Override
    public void write(JsonOutput out, JsonWebKeySet value) {
        out.beginObject();
        out.writeList("keys", JsonWebKeyCodec.INSTANCE, value.keys());
        out.endObject();
    }
}
