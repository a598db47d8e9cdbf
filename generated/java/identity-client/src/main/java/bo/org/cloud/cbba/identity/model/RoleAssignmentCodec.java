// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [RoleAssignment] as JSON.
public final class RoleAssignmentCodec implements Codec<RoleAssignment> {
    public static final RoleAssignmentCodec INSTANCE = new RoleAssignmentCodec();

    private static final StringRule ROLE = StringRule.length(1, 64).pattern("^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*)?$");

    private RoleAssignmentCodec() {}

    @Override
    public @Nullable RoleAssignment read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String role = null;
        Optional<Instant> expiresAt = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "role" -> role = in.readString(ROLE);
                case "expires_at" -> expiresAt = Optional.ofNullable(in.readInstant());
                default -> in.unknownField();
            }
        }
        in.require("role", role);
        return in.endObject() ? new RoleAssignment(role, expiresAt) : null;
    }

    @Override
    public void write(JsonOutput out, RoleAssignment value) {
        out.beginObject();
        out.writeString("role", value.role());
        out.writeOptional("expires_at", Scalars.INSTANTS, value.expiresAt());
        out.endObject();
    }
}
