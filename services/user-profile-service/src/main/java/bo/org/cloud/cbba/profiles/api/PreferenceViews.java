package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.Digest;
import bo.org.cloud.cbba.profiles.domain.Preferences;
import bo.org.cloud.cbba.profiles.model.ChannelChoices;
import bo.org.cloud.cbba.profiles.model.DigestFrequency;
import bo.org.cloud.cbba.profiles.model.NotificationPreferences;
import bo.org.cloud.cbba.profiles.model.QuietHours;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Preferences as the contract words them, there and back.
final class PreferenceViews {
    private PreferenceViews() {}

    static NotificationPreferences view(Preferences preferences) {
        var view = NotificationPreferences.builder()
                .projects(choices(preferences, Category.PROJECTS))
                .community(choices(preferences, Category.COMMUNITY))
                .campaigns(choices(preferences, Category.CAMPAIGNS))
                .digest(DigestFrequency.valueOf(preferences.digest().name()));
        preferences
                .quietHours()
                .map(hours -> QuietHours.builder()
                        .from(hours.from().toString())
                        .to(hours.to().toString())
                        .build())
                .ifPresent(view::quietHours);
        return view.build();
    }

    private static ChannelChoices choices(Preferences preferences, Category category) {
        return ChannelChoices.builder()
                .email(preferences.allows(category, Channel.EMAIL))
                .sms(preferences.allows(category, Channel.SMS))
                .whatsapp(preferences.allows(category, Channel.WHATSAPP))
                .telegram(preferences.allows(category, Channel.TELEGRAM))
                .slack(preferences.allows(category, Channel.SLACK))
                .build();
    }

    static Map<Category, Set<Channel>> channels(NotificationPreferences wish) {
        return Map.of(
                Category.PROJECTS, channels(wish.projects()),
                Category.COMMUNITY, channels(wish.community()),
                Category.CAMPAIGNS, channels(wish.campaigns()));
    }

    private static Set<Channel> channels(ChannelChoices choices) {
        var on = EnumSet.noneOf(Channel.class);
        add(on, Channel.EMAIL, choices.email());
        add(on, Channel.SMS, choices.sms());
        add(on, Channel.WHATSAPP, choices.whatsapp());
        add(on, Channel.TELEGRAM, choices.telegram());
        add(on, Channel.SLACK, choices.slack());
        return on;
    }

    private static void add(Set<Channel> on, Channel channel, boolean chosen) {
        if (chosen) {
            on.add(channel);
        }
    }

    static Optional<Preferences.QuietHours> quietHours(NotificationPreferences wish) {
        return wish.quietHours()
                .map(hours -> new Preferences.QuietHours(LocalTime.parse(hours.from()), LocalTime.parse(hours.to())));
    }

    static Digest digest(NotificationPreferences wish) {
        return Digest.valueOf(wish.digest().name());
    }
}
