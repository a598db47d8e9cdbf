package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.profiles.domain.ProfileField;
import bo.org.cloud.cbba.profiles.domain.Viewer;
import bo.org.cloud.cbba.profiles.model.Address;
import bo.org.cloud.cbba.profiles.model.Language;
import bo.org.cloud.cbba.profiles.model.ProfileLink;
import bo.org.cloud.cbba.profiles.model.ProfileView;
import bo.org.cloud.cbba.profiles.model.ProfileVisibility;
import bo.org.cloud.cbba.profiles.model.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A profile as the contract shows it: whole to its owner, else the fields that the viewer may see.
final class ProfileViews {
    private ProfileViews() {}

    static bo.org.cloud.cbba.profiles.model.Profile own(Profile profile) {
        var personal = profile.personal();
        var view = bo.org.cloud.cbba.profiles.model.Profile.builder()
                .userId(profile.userId())
                .displayName(personal.displayName())
                .fullName(profile.account().fullName())
                .email(profile.account().email())
                .emailVerified(profile.account().emailVerified())
                .links(links(profile))
                .skills(personal.skills())
                .interests(personal.interests())
                .language(new Language(personal.language()))
                .timezone(personal.timezone())
                .visibility(visibility(profile.visibility()))
                .completeness(profile.completeness())
                .createdAt(profile.createdAt())
                .updatedAt(profile.updatedAt());
        personal.handle().ifPresent(view::handle);
        personal.phone().ifPresent(view::phone);
        personal.dateOfBirth().ifPresent(view::dateOfBirth);
        personal.bio().ifPresent(view::bio);
        address(profile).ifPresent(view::address);
        return view.build();
    }

    static ProfileView asSeenBy(Viewer viewer, Profile profile) {
        var personal = profile.personal();
        var shown = new Shown(profile, viewer);
        var view = ProfileView.builder()
                .userId(profile.userId())
                .links(shown.list(ProfileField.LINKS, links(profile)))
                .skills(shown.list(ProfileField.SKILLS, personal.skills()))
                .interests(shown.list(ProfileField.INTERESTS, personal.interests()));
        personal.handle().ifPresent(view::handle);
        shown.value(ProfileField.DISPLAY_NAME, Optional.of(personal.displayName()))
                .ifPresent(view::displayName);
        shown.value(ProfileField.FULL_NAME, Optional.of(profile.account().fullName()))
                .ifPresent(view::fullName);
        shown.value(ProfileField.EMAIL, Optional.of(profile.account().email())).ifPresent(view::email);
        shown.value(ProfileField.PHONE, personal.phone()).ifPresent(view::phone);
        shown.value(ProfileField.DATE_OF_BIRTH, personal.dateOfBirth()).ifPresent(view::dateOfBirth);
        shown.value(ProfileField.BIO, personal.bio()).ifPresent(view::bio);
        shown.value(ProfileField.ADDRESS, address(profile)).ifPresent(view::address);
        shown.value(ProfileField.LANGUAGE, Optional.of(new Language(personal.language())))
                .ifPresent(view::language);
        shown.value(ProfileField.TIMEZONE, Optional.of(personal.timezone())).ifPresent(view::timezone);
        return view.build();
    }

    /// Lets through what the viewer may see: the only way from a profile to somebody else's eyes.
    private record Shown(Profile profile, Viewer viewer) {
        <T> Optional<T> value(ProfileField field, Optional<T> value) {
            return profile.shows(field, viewer) ? value : Optional.empty();
        }

        <T> List<T> list(ProfileField field, List<T> values) {
            return profile.shows(field, viewer) ? values : List.of();
        }
    }

    private static List<ProfileLink> links(Profile profile) {
        return profile.personal().links().stream()
                .map(link -> {
                    var view = ProfileLink.builder().url(link.url());
                    link.label().ifPresent(view::label);
                    return view.build();
                })
                .toList();
    }

    private static Optional<Address> address(Profile profile) {
        var address = profile.personal().address();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        var view = Address.builder();
        address.street().ifPresent(view::street);
        address.city().ifPresent(view::city);
        address.state().ifPresent(view::state);
        address.postalCode().ifPresent(view::postalCode);
        address.country().ifPresent(view::country);
        return Optional.of(view.build());
    }

    private static ProfileVisibility visibility(
            Map<ProfileField, bo.org.cloud.cbba.profiles.domain.Visibility> settings) {
        return ProfileVisibility.builder()
                .displayName(of(settings, ProfileField.DISPLAY_NAME))
                .fullName(of(settings, ProfileField.FULL_NAME))
                .email(of(settings, ProfileField.EMAIL))
                .phone(of(settings, ProfileField.PHONE))
                .dateOfBirth(of(settings, ProfileField.DATE_OF_BIRTH))
                .bio(of(settings, ProfileField.BIO))
                .address(of(settings, ProfileField.ADDRESS))
                .links(of(settings, ProfileField.LINKS))
                .skills(of(settings, ProfileField.SKILLS))
                .interests(of(settings, ProfileField.INTERESTS))
                .language(of(settings, ProfileField.LANGUAGE))
                .timezone(of(settings, ProfileField.TIMEZONE))
                .build();
    }

    private static Visibility of(
            Map<ProfileField, bo.org.cloud.cbba.profiles.domain.Visibility> settings, ProfileField field) {
        return Visibility.valueOf(settings.getOrDefault(field, bo.org.cloud.cbba.profiles.domain.Visibility.PRIVATE)
                .name());
    }
}
