package bo.org.cloud.cbba.profiles.adapter.events;

import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.Preferences;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.profiles.domain.ProfileFacts;
import bo.org.cloud.cbba.profiles.event.ChannelChoices;
import bo.org.cloud.cbba.profiles.event.ConsentSource;
import bo.org.cloud.cbba.profiles.event.DigestFrequency;
import bo.org.cloud.cbba.profiles.event.Language;
import bo.org.cloud.cbba.profiles.event.PreferencesChanged;
import bo.org.cloud.cbba.profiles.event.ProfileCreated;
import bo.org.cloud.cbba.profiles.event.ProfileUpdated;
import bo.org.cloud.cbba.profiles.event.QuietHours;
import bo.org.cloud.cbba.profiles.server.ProfilesPublisher;
import java.util.List;

/// Tells facts on the platform's bus, as the contract words them.
public final class PublishedProfileFacts implements ProfileFacts {
    /// A profile begins with these; lists are empty and the rest is missing.
    private static final List<String> FIRST_FIELDS = List.of(
            "display_name",
            "full_name",
            "email",
            "email_verified",
            "language",
            "timezone",
            "visibility",
            "completeness");

    private final ProfilesPublisher publisher;

    public PublishedProfileFacts(ProfilesPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void created(Profile profile) {
        var personal = profile.personal();
        var event = ProfileCreated.builder()
                .userId(profile.userId())
                .displayName(personal.displayName())
                .language(new Language(personal.language()))
                .timezone(personal.timezone())
                .completeness(profile.completeness())
                .createdAt(profile.createdAt())
                .updatedAt(profile.updatedAt())
                .changedFields(FIRST_FIELDS);
        publisher.profileCreated(profile.userId().toString(), profile.version(), event.build());
    }

    @Override
    public void updated(Profile profile, List<String> changedFields) {
        var personal = profile.personal();
        var event = ProfileUpdated.builder()
                .userId(profile.userId())
                .displayName(personal.displayName())
                .language(new Language(personal.language()))
                .timezone(personal.timezone())
                .completeness(profile.completeness())
                .createdAt(profile.createdAt())
                .updatedAt(profile.updatedAt())
                .changedFields(changedFields);
        personal.handle().ifPresent(event::handle);
        publisher.profileUpdated(profile.userId().toString(), profile.version(), event.build());
    }

    @Override
    public void preferencesChanged(
            Preferences preferences,
            List<String> changedFields,
            bo.org.cloud.cbba.profiles.domain.ConsentSource source) {
        var event = PreferencesChanged.builder()
                .userId(preferences.userId())
                .projects(choices(preferences, Category.PROJECTS))
                .community(choices(preferences, Category.COMMUNITY))
                .campaigns(choices(preferences, Category.CAMPAIGNS))
                .digest(DigestFrequency.valueOf(preferences.digest().name()))
                .consentSource(
                        switch (source) {
                            case MEMBER -> ConsentSource.MEMBER;
                            case UNSUBSCRIBE_LINK -> ConsentSource.UNSUBSCRIBE_LINK;
                        })
                .updatedAt(preferences.updatedAt())
                .changedFields(changedFields);
        preferences
                .quietHours()
                .map(hours -> QuietHours.builder()
                        .from(hours.from().toString())
                        .to(hours.to().toString())
                        .build())
                .ifPresent(event::quietHours);
        // Preferences have versions of their own, so they are a subject of their own.
        publisher.preferencesChanged(
                preferences.userId() + "/notification-preferences", preferences.version(), event.build());
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
}
