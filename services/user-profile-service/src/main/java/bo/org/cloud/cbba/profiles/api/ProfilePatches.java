package bo.org.cloud.cbba.profiles.api;

import bo.org.cloud.cbba.contract.Patch;
import bo.org.cloud.cbba.profiles.domain.Address;
import bo.org.cloud.cbba.profiles.domain.Link;
import bo.org.cloud.cbba.profiles.domain.Personal;
import bo.org.cloud.cbba.profiles.domain.ProfileField;
import bo.org.cloud.cbba.profiles.domain.Visibility;
import bo.org.cloud.cbba.profiles.model.AddressPatch;
import bo.org.cloud.cbba.profiles.model.Language;
import bo.org.cloud.cbba.profiles.model.ProfileLink;
import bo.org.cloud.cbba.profiles.model.ProfilePatch;
import bo.org.cloud.cbba.profiles.model.ProfileVisibilityPatch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Applies a merge patch (RFC 7396) to what a person says of themselves.
final class ProfilePatches {
    private ProfilePatches() {}

    static Personal applied(ProfilePatch patch, Personal current) {
        return new Personal(
                patch.handle().applyTo(current.handle()),
                patch.displayName().applyTo(current.displayName()),
                patch.phone().applyTo(current.phone()),
                patch.dateOfBirth().applyTo(current.dateOfBirth()),
                patch.bio().applyTo(current.bio()),
                applied(patch.address(), current.address()),
                list(patch.links().map(ProfilePatches::links), current.links()),
                list(patch.skills(), current.skills()),
                list(patch.interests(), current.interests()),
                patch.language().map(Language::value).applyTo(current.language()),
                patch.timezone().applyTo(current.timezone()));
    }

    private static List<Link> links(List<ProfileLink> links) {
        return links.stream().map(link -> new Link(link.label(), link.url())).toList();
    }

    private static <T> List<T> list(Patch<List<T>> patch, List<T> current) {
        return patch.applyTo(Optional.of(current)).orElse(List.of());
    }

    private static Address applied(Patch<AddressPatch> patch, Address current) {
        return switch (patch) {
            case Patch.Absent<AddressPatch>() -> current;
            case Patch.Clear<AddressPatch>() -> Address.NONE;
            case Patch.Put<AddressPatch>(var fields) ->
                new Address(
                        fields.street().applyTo(current.street()),
                        fields.city().applyTo(current.city()),
                        fields.state().applyTo(current.state()),
                        fields.postalCode().applyTo(current.postalCode()),
                        fields.country().applyTo(current.country()));
        };
    }

    static Map<ProfileField, Visibility> applied(
            Patch<ProfileVisibilityPatch> patch, Map<ProfileField, Visibility> current) {
        var settings = new EnumMap<>(current);
        if (patch instanceof Patch.Put<ProfileVisibilityPatch>(var fields)) {
            for (var field : ProfileField.values()) {
                var setting = settingOf(field, fields).map(wish -> Visibility.valueOf(wish.name()));
                settings.put(field, setting.applyTo(current.getOrDefault(field, Visibility.PRIVATE)));
            }
        }
        return settings;
    }

    private static Patch<bo.org.cloud.cbba.profiles.model.Visibility> settingOf(
            ProfileField field, ProfileVisibilityPatch fields) {
        return switch (field) {
            case DISPLAY_NAME -> fields.displayName();
            case FULL_NAME -> fields.fullName();
            case EMAIL -> fields.email();
            case PHONE -> fields.phone();
            case DATE_OF_BIRTH -> fields.dateOfBirth();
            case BIO -> fields.bio();
            case ADDRESS -> fields.address();
            case LINKS -> fields.links();
            case SKILLS -> fields.skills();
            case INTERESTS -> fields.interests();
            case LANGUAGE -> fields.language();
            case TIMEZONE -> fields.timezone();
        };
    }
}
