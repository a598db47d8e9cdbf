// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [SessionRevoked] as JSON.
public final class SessionRevokedCodec implements Codec<SessionRevoked> {
    public static final SessionRevokedCodec INSTANCE = new SessionRevokedCodec();

    private SessionRevokedCodec() {}

    @Override
    public @Nullable SessionRevoked read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        UUID sessionId = null;
        SessionRevocationReason reason = null;
        Instant revokedAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "session_id" -> sessionId = in.readUuid();
                case "reason" -> reason = SessionRevocationReason.CODEC.read(in);
                case "revoked_at" -> revokedAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("session_id", sessionId);
        in.require("reason", reason);
        in.require("revoked_at", revokedAt);
        return in.endObject() ? new SessionRevoked(userId, sessionId, reason, revokedAt) : null;
    }

    @Override
    public void write(JsonOutput out, SessionRevoked value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.writeUuid("session_id", value.sessionId());
        out.write("reason", SessionRevocationReason.CODEC, value.reason());
        out.writeInstant("revoked_at", value.revokedAt());
        out.endObject();
    }
}
