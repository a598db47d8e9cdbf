// Generated from specs/asyncapi/identity.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.identity.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Format;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [VerificationRequested] as JSON.
public final class VerificationRequestedCodec implements Codec<VerificationRequested> {
    public static final VerificationRequestedCodec INSTANCE = new VerificationRequestedCodec();

    private static final StringRule EMAIL = StringRule.length(3, 254).format(Format.EMAIL);
    private static final StringRule FULL_NAME = StringRule.length(1, 200);
    private static final StringRule TOKEN =
            StringRule.length(43, 128).format(Format.PASSWORD).pattern("^[A-Za-z0-9_-]+$");
    private static final StringRule LINK = StringRule.length(1, 1024).verbatim();

    private VerificationRequestedCodec() {}

    @Override
    public @Nullable VerificationRequested read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        String email = null;
        String fullName = null;
        Language language = null;
        String token = null;
        URI link = null;
        Instant expiresAt = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "email" -> email = in.readString(EMAIL);
                case "full_name" -> fullName = in.readString(FULL_NAME);
                case "language" -> language = Language.CODEC.read(in);
                case "token" -> token = in.readString(TOKEN);
                case "link" -> link = in.readUri(LINK);
                case "expires_at" -> expiresAt = in.readInstant();
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("email", email);
        in.require("full_name", fullName);
        in.require("language", language);
        in.require("token", token);
        in.require("link", link);
        in.require("expires_at", expiresAt);
        return in.endObject()
                ? new VerificationRequested(userId, email, fullName, language, token, link, expiresAt)
                : null;
    }

    @Override
    public void write(JsonOutput out, VerificationRequested value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.writeString("email", value.email());
        out.writeString("full_name", value.fullName());
        out.write("language", Language.CODEC, value.language());
        out.writeString("token", value.token());
        out.writeUri("link", value.link());
        out.writeInstant("expires_at", value.expiresAt());
        out.endObject();
    }
}
