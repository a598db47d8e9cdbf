// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [LoginSucceeded] as JSON.
public final class LoginSucceededCodec implements Codec<LoginSucceeded> {
    public static final LoginSucceededCodec INSTANCE = new LoginSucceededCodec();

    private static final StringRule ADDRESS = StringRule.length(2, 45);
    private static final ListRule AMR = ListRule.size(1, 10);
    private static final Codec<String> AMR_ENTRY = Scalars.strings(StringRule.length(1, 32));
    private static final StringRule CLIENT_DESCRIPTION = StringRule.length(1, 200);

    private LoginSucceededCodec() {}

    @Override
    public @Nullable LoginSucceeded read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        UUID sessionId = null;
        String address = null;
        List<String> amr = null;
        Optional<String> clientDescription = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "session_id" -> sessionId = in.readUuid();
                case "address" -> address = in.readString(ADDRESS);
                case "amr" -> amr = in.readList(AMR, AMR_ENTRY);
                case "client_description" -> clientDescription = Optional.ofNullable(in.readString(CLIENT_DESCRIPTION));
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("session_id", sessionId);
        in.require("address", address);
        in.require("amr", amr);
        return in.endObject() ? new LoginSucceeded(userId, sessionId, address, amr, clientDescription) : null;
    }

    @Override
    public void write(JsonOutput out, LoginSucceeded value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.writeUuid("session_id", value.sessionId());
        out.writeString("address", value.address());
        out.writeList("amr", AMR_ENTRY, value.amr());
        out.writeString("client_description", value.clientDescription());
        out.endObject();
    }
}
