// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [UserCreated] as JSON.
public final class UserCreatedCodec implements Codec<UserCreated> {
    public static final UserCreatedCodec INSTANCE = new UserCreatedCodec();

    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule FULL_NAME = StringRule.length(1, 200);
    private static final ListRule ROLES = ListRule.size(0, 50);
    private static final Codec<String> ROLES_ENTRY = Scalars.strings(StringRule.length(1, 64));
    private static final ListRule CHANGED_FIELDS = ListRule.size(1, 50);
    private static final Codec<String> CHANGED_FIELDS_ENTRY = Scalars.strings(StringRule.length(1, 64));

    private UserCreatedCodec() {}

    @Override
    public @Nullable UserCreated read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        String email = null;
        Boolean emailVerified = null;
        String fullName = null;
        Language language = null;
        UserStatus status = null;
        List<String> roles = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        List<String> changedFields = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "email" -> email = in.readString(EMAIL);
                case "email_verified" -> emailVerified = in.readBoolean();
                case "full_name" -> fullName = in.readString(FULL_NAME);
                case "language" -> language = Language.CODEC.read(in);
                case "status" -> status = UserStatus.CODEC.read(in);
                case "roles" -> roles = in.readList(ROLES, ROLES_ENTRY);
                case "created_at" -> createdAt = in.readInstant();
                case "updated_at" -> updatedAt = in.readInstant();
                case "changed_fields" -> changedFields = in.readList(CHANGED_FIELDS, CHANGED_FIELDS_ENTRY);
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("email", email);
        in.require("email_verified", emailVerified);
        in.require("full_name", fullName);
        in.require("language", language);
        in.require("status", status);
        in.require("roles", roles);
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        in.require("changed_fields", changedFields);
        return in.endObject()
                ? new UserCreated(
                        userId,
                        email,
                        emailVerified,
                        fullName,
                        language,
                        status,
                        roles,
                        createdAt,
                        updatedAt,
                        changedFields)
                : null;
    }

    @Override
    public void write(JsonOutput out, UserCreated value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.writeString("email", value.email());
        out.writeBoolean("email_verified", value.emailVerified());
        out.writeString("full_name", value.fullName());
        out.write("language", Language.CODEC, value.language());
        out.write("status", UserStatus.CODEC, value.status());
        out.writeList("roles", ROLES_ENTRY, value.roles());
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.writeList("changed_fields", CHANGED_FIELDS_ENTRY, value.changedFields());
        out.endObject();
    }
}
