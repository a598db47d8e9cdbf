// Generated from specs/openapi/profiles.yaml. Change the contract, not this file.
package bo.org.cloud.cbba.profiles.model;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads and writes [NotificationPreferences] as JSON.
public final class NotificationPreferencesCodec implements Codec<NotificationPreferences> {
    public static final NotificationPreferencesCodec INSTANCE = new NotificationPreferencesCodec();

    private NotificationPreferencesCodec() {}

    @Override
    public @Nullable NotificationPreferences read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        ChannelChoices projects = null;
        ChannelChoices community = null;
        ChannelChoices campaigns = null;
        Optional<QuietHours> quietHours = Optional.empty();
        DigestFrequency digest = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "projects" -> projects = ChannelChoicesCodec.INSTANCE.read(in);
                case "community" -> community = ChannelChoicesCodec.INSTANCE.read(in);
                case "campaigns" -> campaigns = ChannelChoicesCodec.INSTANCE.read(in);
                case "quiet_hours" -> quietHours = Optional.ofNullable(QuietHoursCodec.INSTANCE.read(in));
                case "digest" -> digest = DigestFrequency.CODEC.read(in);
                default -> in.unknownField();
            }
        }
        in.require("projects", projects);
        in.require("community", community);
        in.require("campaigns", campaigns);
        in.require("digest", digest);
        return in.endObject() ? new NotificationPreferences(projects, community, campaigns, quietHours, digest) : null;
    }

    @Override
    public void write(JsonOutput out, NotificationPreferences value) {
        out.beginObject();
        out.write("projects", ChannelChoicesCodec.INSTANCE, value.projects());
        out.write("community", ChannelChoicesCodec.INSTANCE, value.community());
        out.write("campaigns", ChannelChoicesCodec.INSTANCE, value.campaigns());
        out.writeOptional("quiet_hours", QuietHoursCodec.INSTANCE, value.quietHours());
        out.write("digest", DigestFrequency.CODEC, value.digest());
        out.endObject();
    }
}
