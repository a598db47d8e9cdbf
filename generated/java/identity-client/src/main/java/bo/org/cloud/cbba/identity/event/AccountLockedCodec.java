// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [AccountLocked] as JSON.
public final class AccountLockedCodec implements Codec<AccountLocked> {
    public static final AccountLockedCodec INSTANCE = new AccountLockedCodec();

    private static final StringRule EMAIL_HASH = StringRule.length(64, 64).pattern("^[0-9a-f]{64}$");
    private static final StringRule ADDRESS = StringRule.length(2, 45);
    private static final IntegerRule ATTEMPT_COUNT = IntegerRule.between(1, 1000000);

    private AccountLockedCodec() {}

    @Override
    public @Nullable AccountLocked read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID lockId = null;
        Optional<UUID> userId = Optional.empty();
        String emailHash = null;
        LockReach reach = null;
        Optional<String> address = Optional.empty();
        Integer attemptCount = null;
        Instant lockedUntil = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "lock_id" -> lockId = in.readUuid();
                case "user_id" -> userId = Optional.ofNullable(in.readUuid());
                case "email_hash" -> emailHash = in.readString(EMAIL_HASH);
                case "reach" -> reach = LockReach.CODEC.read(in);
                case "address" -> address = Optional.ofNullable(in.readString(ADDRESS));
                case "attempt_count" -> attemptCount = in.readInt(ATTEMPT_COUNT);
                case "locked_until" -> lockedUntil = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("lock_id", lockId);
        in.require("email_hash", emailHash);
        in.require("reach", reach);
        in.require("attempt_count", attemptCount);
        in.require("locked_until", lockedUntil);
        return in.endObject()
                ? new AccountLocked(lockId, userId, emailHash, reach, address, attemptCount, lockedUntil)
                : null;
    }

    @Override
    public void write(JsonOutput out, AccountLocked value) {
        out.beginObject();
        out.writeUuid("lock_id", value.lockId());
        out.writeOptional("user_id", Scalars.UUIDS, value.userId());
        out.writeString("email_hash", value.emailHash());
        out.write("reach", LockReach.CODEC, value.reach());
        out.writeString("address", value.address());
        out.writeLong("attempt_count", value.attemptCount());
        out.writeInstant("locked_until", value.lockedUntil());
        out.endObject();
    }
}
