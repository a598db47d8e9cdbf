// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileLookupRequest] as JSON.
public final class ProfileLookupRequestCodec implements Codec<ProfileLookupRequest> {
    public static final ProfileLookupRequestCodec INSTANCE = new ProfileLookupRequestCodec();

    private static final ListRule USER_IDS = ListRule.size(1, 100).distinct();

    private ProfileLookupRequestCodec() {}

    @Override
    public @Nullable ProfileLookupRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        List<UUID> userIds = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "user_ids" -> userIds = in.readList(USER_IDS, Scalars.UUIDS);
                default -> in.unknownField();
            }
        }
        in.require("user_ids", userIds);
        return in.endObject() ? new ProfileLookupRequest(userIds) : null;
    }

    @Override
    public void write(JsonOutput out, ProfileLookupRequest value) {
        out.beginObject();
        out.writeList("user_ids", Scalars.UUIDS, value.userIds());
        out.endObject();
    }
}
