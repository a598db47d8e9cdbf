// Generated from specs/openapi/omnichannel.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.omnichannel.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [Recipient] as JSON.
public final class RecipientCodec implements Codec<Recipient> {
    public static final RecipientCodec INSTANCE = new RecipientCodec();

    private static final StringRule ADDRESS = StringRule.length(1, 254);

    private RecipientCodec() {}

    @Override
    public @Nullable Recipient read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        Optional<UUID> userId = Optional.empty();
        Optional<String> address = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = Optional.ofNullable(in.readUuid());
                case "address" -> address = Optional.ofNullable(in.readString(ADDRESS));
                default -> in.unknownField();
            }
        }
        return in.endObject() ? new Recipient(userId, address) : null;
    }

    @Override
    public void write(JsonOutput out, Recipient value) {
        out.beginObject();
        out.writeOptional("user_id", Scalars.UUIDS, value.userId());
        out.writeString("address", value.address());
        out.endObject();
    }
}
