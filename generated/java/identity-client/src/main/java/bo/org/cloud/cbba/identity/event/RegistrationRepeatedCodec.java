// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [RegistrationRepeated] as JSON.
public final class RegistrationRepeatedCodec implements Codec<RegistrationRepeated> {
    public static final RegistrationRepeatedCodec INSTANCE = new RegistrationRepeatedCodec();

    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule FULL_NAME = StringRule.length(1, 200);

    private RegistrationRepeatedCodec() {}

    @Override
    public @Nullable RegistrationRepeated read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID attemptId = null;
        UUID userId = null;
        String email = null;
        String fullName = null;
        Language language = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "attempt_id" -> attemptId = in.readUuid();
                case "user_id" -> userId = in.readUuid();
                case "email" -> email = in.readString(EMAIL);
                case "full_name" -> fullName = in.readString(FULL_NAME);
                case "language" -> language = Language.CODEC.read(in);
                default -> in.unknownField();
            }
        }
        in.require("attempt_id", attemptId);
        in.require("user_id", userId);
        in.require("email", email);
        in.require("full_name", fullName);
        in.require("language", language);
        return in.endObject() ? new RegistrationRepeated(attemptId, userId, email, fullName, language) : null;
    }

    @Override
    public void write(JsonOutput out, RegistrationRepeated value) {
        out.beginObject();
        out.writeUuid("attempt_id", value.attemptId());
        out.writeUuid("user_id", value.userId());
        out.writeString("email", value.email());
        out.writeString("full_name", value.fullName());
        out.write("language", Language.CODEC, value.language());
        out.endObject();
    }
}
