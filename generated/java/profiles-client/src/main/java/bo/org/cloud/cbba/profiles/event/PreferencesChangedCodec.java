// Generated from specs/asyncapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.event;

import bo.org.cloud.cbba.contract.json.Codec;
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

/// Reads and writes [PreferencesChanged] as JSON.
public final class PreferencesChangedCodec implements Codec<PreferencesChanged> {
    public static final PreferencesChangedCodec INSTANCE = new PreferencesChangedCodec();

    private static final ListRule CHANGED_FIELDS = ListRule.size(1, 50);
    private static final Codec<String> CHANGED_FIELDS_ENTRY = Scalars.strings(StringRule.length(1, 64));

    private PreferencesChangedCodec() {}

    @Override
    public @Nullable PreferencesChanged read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID userId = null;
        ChannelChoices projects = null;
        ChannelChoices community = null;
        ChannelChoices campaigns = null;
        Optional<QuietHours> quietHours = Optional.empty();
        DigestFrequency digest = null;
        ConsentSource consentSource = null;
        Instant updatedAt = null;
        List<String> changedFields = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "user_id" -> userId = in.readUuid();
                case "projects" -> projects = ChannelChoicesCodec.INSTANCE.read(in);
                case "community" -> community = ChannelChoicesCodec.INSTANCE.read(in);
                case "campaigns" -> campaigns = ChannelChoicesCodec.INSTANCE.read(in);
                case "quiet_hours" -> quietHours = Optional.ofNullable(QuietHoursCodec.INSTANCE.read(in));
                case "digest" -> digest = DigestFrequency.CODEC.read(in);
                case "consent_source" -> consentSource = ConsentSource.CODEC.read(in);
                case "updated_at" -> updatedAt = in.readInstant();
                case "changed_fields" -> changedFields = in.readList(CHANGED_FIELDS, CHANGED_FIELDS_ENTRY);
                default -> in.unknownField();
            }
        }
        in.require("user_id", userId);
        in.require("projects", projects);
        in.require("community", community);
        in.require("campaigns", campaigns);
        in.require("digest", digest);
        in.require("consent_source", consentSource);
        in.require("updated_at", updatedAt);
        in.require("changed_fields", changedFields);
        return in.endObject()
                ? new PreferencesChanged(
                        userId,
                        projects,
                        community,
                        campaigns,
                        quietHours,
                        digest,
                        consentSource,
                        updatedAt,
                        changedFields)
                : null;
    }

    @Override
    public void write(JsonOutput out, PreferencesChanged value) {
        out.beginObject();
        out.writeUuid("user_id", value.userId());
        out.write("projects", ChannelChoicesCodec.INSTANCE, value.projects());
        out.write("community", ChannelChoicesCodec.INSTANCE, value.community());
        out.write("campaigns", ChannelChoicesCodec.INSTANCE, value.campaigns());
        out.writeOptional("quiet_hours", QuietHoursCodec.INSTANCE, value.quietHours());
        out.write("digest", DigestFrequency.CODEC, value.digest());
        out.write("consent_source", ConsentSource.CODEC, value.consentSource());
        out.writeInstant("updated_at", value.updatedAt());
        out.writeList("changed_fields", CHANGED_FIELDS_ENTRY, value.changedFields());
        out.endObject();
    }
}
