// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileLookupResponse] as JSON.
public final class ProfileLookupResponseCodec implements Codec<ProfileLookupResponse> {
    public static final ProfileLookupResponseCodec INSTANCE = new ProfileLookupResponseCodec();

    private static final ListRule ITEMS = ListRule.size(1, 100);

    private ProfileLookupResponseCodec() {}

    @Override
    public @Nullable ProfileLookupResponse read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        List<ProfileLookup> items = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "items" -> items = in.readList(ITEMS, ProfileLookupCodec.INSTANCE);
                default -> in.unknownField();
            }
        }
        in.require("items", items);
        return in.endObject() ? new ProfileLookupResponse(items) : null;
    }

    @Override
    public void write(JsonOutput out, ProfileLookupResponse value) {
        out.beginObject();
        out.writeList("items", ProfileLookupCodec.INSTANCE, value.items());
        out.endObject();
    }
}
