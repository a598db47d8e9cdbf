// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [LoginFailed] as JSON.
public final class LoginFailedCodec implements Codec<LoginFailed> {
    public static final LoginFailedCodec INSTANCE = new LoginFailedCodec();

    private static final StringRule EMAIL_HASH = StringRule.length(64, 64).pattern("^[0-9a-f]{64}$");
    private static final StringRule ADDRESS = StringRule.length(2, 45);
    private static final IntegerRule ATTEMPT_COUNT = IntegerRule.between(1, 1000000);

    private LoginFailedCodec() {}

    @Override
    public @Nullable LoginFailed read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID attemptId = null;
        Optional<UUID> userId = Optional.empty();
        String emailHash = null;
        String address = null;
        LoginFailureReason reason = null;
        Integer attemptCount = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "attempt_id" -> attemptId = in.readUuid();
                case "user_id" -> userId = Optional.ofNullable(in.readUuid());
                case "email_hash" -> emailHash = in.readString(EMAIL_HASH);
                case "address" -> address = in.readString(ADDRESS);
                case "reason" -> reason = LoginFailureReason.CODEC.read(in);
                case "attempt_count" -> attemptCount = in.readInt(ATTEMPT_COUNT);
                default -> in.unknownField();
            }
        }
        in.require("attempt_id", attemptId);
        in.require("email_hash", emailHash);
        in.require("address", address);
        in.require("reason", reason);
        in.require("attempt_count", attemptCount);
        return in.endObject() ? new LoginFailed(attemptId, userId, emailHash, address, reason, attemptCount) : null;
    }

    @Override
    public void write(JsonOutput out, LoginFailed value) {
        out.beginObject();
        out.writeUuid("attempt_id", value.attemptId());
        out.writeOptional("user_id", Scalars.UUIDS, value.userId());
        out.writeString("email_hash", value.emailHash());
        out.writeString("address", value.address());
        out.write("reason", LoginFailureReason.CODEC, value.reason());
        out.writeLong("attempt_count", value.attemptCount());
        out.endObject();
    }
}
