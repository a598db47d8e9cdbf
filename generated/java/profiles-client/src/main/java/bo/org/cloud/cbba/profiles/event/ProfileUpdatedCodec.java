// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.ListRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileUpdated] as JSON.
public final class ProfileUpdatedCodec implements Codec<ProfileUpdated> {
    public static final ProfileUpdatedCodec INSTANCE = new ProfileUpdatedCodec();

    private static final StringRule HANDLE = StringRule.length(3, 30);
    private static final StringRule DISPLAY_NAME = StringRule.length(1, 100);
    private static final StringRule TIMEZONE = StringRule.length(1, 64);
    private static final IntegerRule COMPLETENESS = IntegerRule.between(0, 100);
    private static final ListRule CHANGED_FIELDS = ListRule.size(1, 50);
    private static final Codec<String> CHANGED_FIELDS_ENTRY = Scalars.strings(StringRule.length(1, 64));

    private ProfileUpdatedCodec() {}

    @Override
    public @Nullable ProfileUpdated read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        Optional<String> handle = Optional.empty();
        String displayName = null;
        Language language = null;
        String timezone = null;
        Integer completeness = null;
        Instant createdAt = null;
        Instant updatedAt = null;
        List<String> changedFields = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "handle" -> handle = Optional.ofNullable(in.readString(HANDLE));
                case "display_name" -> displayName = in.readString(DISPLAY_NAME);
                case "language" -> language = Language.CODEC.read(in);
                case "timezone" -> timezone = in.readString(TIMEZONE);
                case "completeness" -> completeness = in.readInt(COMPLETENESS);
                case "created_at" -> createdAt = in.readInstant();
                case "updated_at" -> updatedAt = in.readInstant();
                case "changed_fields" -> changedFields = in.readList(CHANGED_FIELDS, CHANGED_FIELDS_ENTRY);
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("display_name", displayName);
        in.require("language", language);
        in.require("timezone", timezone);
        in.require("completeness", completeness);
        in.require("created_at", createdAt);
        in.require("updated_at", updatedAt);
        in.require("changed_fields", changedFields);
        return in.endObject()
                ? new ProfileUpdated(
                        userId,
                        handle,
                        displayName,
                        language,
                        timezone,
                        completeness,
                        createdAt,
                        updatedAt,
                        changedFields)
                : null;
    }

    @Override
    public void write(JsonOutput out, ProfileUpdated value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.writeString("handle", value.handle());
        out.writeString("display_name", value.displayName());
        out.write("language", Language.CODEC, value.language());
        out.writeString("timezone", value.timezone());
        out.writeLong("completeness", value.completeness());
        out.writeInstant("created_at", value.createdAt());
        out.writeInstant("updated_at", value.updatedAt());
        out.writeList("changed_fields", CHANGED_FIELDS_ENTRY, value.changedFields());
        out.endObject();
    }
}
