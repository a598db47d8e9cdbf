// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads and writes [ProfileLookup] as JSON.
public final class ProfileLookupCodec implements Codec<ProfileLookup> {
    public static final ProfileLookupCodec INSTANCE = new ProfileLookupCodec();

    private ProfileLookupCodec() {}

    @Override
    public @Nullable ProfileLookup read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        LookupOutcome outcome = null;
        Optional<Contact> contact = Optional.empty();
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "outcome" -> outcome = LookupOutcome.CODEC.read(in);
                case "contact" -> contact = Optional.ofNullable(ContactCodec.INSTANCE.read(in));
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("outcome", outcome);
        return in.endObject() ? new ProfileLookup(userId, outcome, contact) : null;
    }

    @Override
    public void write(JsonOutput out, ProfileLookup value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.write("outcome", LookupOutcome.CODEC, value.outcome());
        out.writeOptional("contact", ContactCodec.INSTANCE, value.contact());
        out.endObject();
    }
}
