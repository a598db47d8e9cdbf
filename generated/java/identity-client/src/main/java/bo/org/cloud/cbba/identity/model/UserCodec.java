// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [User] as JSON.
public final class UserCodec implements Codec<User> {
    public static final UserCodec INSTANCE = new UserCodec();

    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule FULL_NAME = StringRule.length(1, 200);
    private static final ListRule ROLES = ListRule.size(0, 50);

    private UserCodec() {}

    @Override
    public @Nullable User read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID id = null;
        String email = null;
        Boolean emailVerified = null;
        String fullName = null;
        Language language = null;
        UserStatus status = null;
        List<RoleAssignment> roles = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "id" -> id = in.readUuid();
                case "email" -> email = in.readString(EMAIL);
                case "email_verified" -> emailVerified = in.readBoolean();
                case "full_name" -> fullName = in.readString(FULL_NAME);
                case "language" -> language = Language.CODEC.read(in);
                case "status" -> status = UserStatus.CODEC.read(in);
                case "roles" -> roles = in.readList(ROLES, RoleAssignmentCodec.INSTANCE);
                case "created_at" -> createdAt = in.readInstant();
                case "updated_at" -> updatedAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("id", id);
        in.require("email", email);
        in.require("email_verified", emailVerified);
        in.require("full_name", fullName);
        in.require("language", language);
        in.require("status", status);
        in.require("roles", roles);
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        return in.endObject()
                ? new User(id, email, emailVerified, fullName, language, status, roles, createdAt, updatedAt)
                : null;
    }

    @Override
    public void write(JsonOutput out, User value) {
        out.beginObject();
        out.writeUuid("id", value.id());
        out.writeString("email", value.email());
        out.writeBoolean("email_verified", value.emailVerified());
        out.writeString("full_name", value.fullName());
        out.write("language", Language.CODEC, value.language());
        out.write("status", UserStatus.CODEC, value.status());
        out.writeList("roles", RoleAssignmentCodec.INSTANCE, value.roles());
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.endObject();
    }
}
