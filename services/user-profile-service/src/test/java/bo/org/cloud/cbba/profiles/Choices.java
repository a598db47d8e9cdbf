package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.profiles.model.ChannelChoices;
import bo.org.cloud.cbba.profiles.model.DigestFrequency;
import bo.org.cloud.cbba.profiles.model.NotificationPreferences;
import bo.org.cloud.cbba.profiles.model.QuietHours;

/// How members like to be written to.
final class Choices {
    static final ChannelChoices MAIL = new ChannelChoices(true, false, false, false, false);
    static final ChannelChoices MAIL_AND_WHATSAPP = new ChannelChoices(true, false, true, false, false);
    static final ChannelChoices NOTHING = new ChannelChoices(false, false, false, false, false);

    private Choices() {}

    /// The contract's example.
    static NotificationPreferences evenings() {
        return NotificationPreferences.builder()
                .projects(MAIL_AND_WHATSAPP)
                .community(MAIL)
                .campaigns(NOTHING)
                .quietHours(new QuietHours("22:00", "07:30"))
                .digest(DigestFrequency.WEEKLY)
                .build();
    }
}
