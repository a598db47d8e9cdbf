// Generated from specs/openapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [RegisterRequest] as JSON.
public final class RegisterRequestCodec implements Codec<RegisterRequest> {
    public static final RegisterRequestCodec INSTANCE = new RegisterRequestCodec();

    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule PASSWORD = StringRule.length(10, 128).format(Format.PASSWORD);
    private static final StringRule FULL_NAME =
            StringRule.length(1, 200).pattern("^ *[^\\u0000-\\u0020\\u007F][^\\u0000-\\u001F\\u007F]*$");

    private RegisterRequestCodec() {}

    @Override
    public @Nullable RegisterRequest read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        String email = null;
        String password = null;
        String fullName = null;
        Optional<Language> language = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "email" -> email = in.readString(EMAIL);
                case "password" -> password = in.readString(PASSWORD);
                case "full_name" -> fullName = in.readString(FULL_NAME);
                case "language" -> language = Optional.ofNullable(Language.CODEC.read(in));
                default -> in.unknownField();
            }
        }
        in.require("email", email);
        in.require("password", password);
        in.require("full_name", fullName);
        return in.endObject() ? new RegisterRequest(email, password, fullName, language) : null;
    }

    @Override
    public void write(JsonOutput out, RegisterRequest value) {
        out.beginObject();
        out.writeString("email", value.email());
        out.writeString("password", value.password());
        out.writeString("full_name", value.fullName());
        out.writeOptional("language", Language.CODEC, value.language());
        out.endObject();
    }
}
