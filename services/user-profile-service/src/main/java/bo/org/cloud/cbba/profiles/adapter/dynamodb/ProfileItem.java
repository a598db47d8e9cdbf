package bo.org.cloud.cbba.profiles.adapter.dynamodb;

import bo.org.cloud.cbba.profiles.domain.Account;
import bo.org.cloud.cbba.profiles.domain.Address;
import bo.org.cloud.cbba.profiles.domain.Link;
import bo.org.cloud.cbba.profiles.domain.Personal;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.profiles.domain.ProfileField;
import bo.org.cloud.cbba.profiles.domain.Visibility;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.StoredItem;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A profile as a DynamoDB item.
final class ProfileItem {
    private ProfileItem() {}

    static Map<String, AttributeValue> item(Profile profile) {
        var personal = profile.personal();
        return Attributes.item()
                .with("user_id", profile.userId())
                .with("email", profile.account().email())
                .with("email_verified", profile.account().emailVerified())
                .with("full_name", profile.account().fullName())
                .with("account_language", profile.account().language())
                .withText("handle", personal.handle())
                .with("display_name", personal.displayName())
                .withText("phone", personal.phone())
                .withText("date_of_birth", personal.dateOfBirth().map(LocalDate::toString))
                .withText("bio", personal.bio())
                .with("address", addressMap(personal.address()))
                .with(
                        "link_urls",
                        personal.links().stream()
                                .map(link -> link.url().toString())
                                .toList())
                .with(
                        "link_labels",
                        personal.links().stream()
                                .map(link -> link.label().orElse(""))
                                .toList())
                .with("skills", personal.skills())
                .with("interests", personal.interests())
                .with("language", personal.language())
                .with("timezone", personal.timezone())
                .with("visibility", visibilityMap(profile.visibility()))
                .with("version", profile.version())
                .with("created_at", profile.createdAt())
                .with("updated_at", profile.updatedAt())
                .build();
    }

    static Profile profile(StoredItem item) {
        return new Profile(
                new Account(
                        item.uuid("user_id"),
                        item.text("email"),
                        item.flag("email_verified"),
                        item.text("full_name"),
                        item.text("account_language")),
                new Personal(
                        item.findText("handle"),
                        item.text("display_name"),
                        item.findText("phone"),
                        item.findText("date_of_birth").map(LocalDate::parse),
                        item.findText("bio"),
                        address(item.textMap("address")),
                        links(item.texts("link_urls"), item.texts("link_labels")),
                        item.texts("skills"),
                        item.texts("interests"),
                        item.text("language"),
                        item.text("timezone")),
                visibility(item.textMap("visibility")),
                item.number("version"),
                item.time("created_at"),
                item.time("updated_at"));
    }

    private static Map<String, String> addressMap(Address address) {
        var map = new LinkedHashMap<String, String>();
        address.street().ifPresent(value -> map.put("street", value));
        address.city().ifPresent(value -> map.put("city", value));
        address.state().ifPresent(value -> map.put("state", value));
        address.postalCode().ifPresent(value -> map.put("postal_code", value));
        address.country().ifPresent(value -> map.put("country", value));
        return map;
    }

    private static Address address(Map<String, String> map) {
        return new Address(
                Optional.ofNullable(map.get("street")),
                Optional.ofNullable(map.get("city")),
                Optional.ofNullable(map.get("state")),
                Optional.ofNullable(map.get("postal_code")),
                Optional.ofNullable(map.get("country")));
    }

    private static List<Link> links(List<String> urls, List<String> labels) {
        return IntStream.range(0, urls.size())
                .mapToObj(i ->
                        new Link(Optional.of(labels.get(i)).filter(label -> !label.isEmpty()), URI.create(urls.get(i))))
                .toList();
    }

    private static Map<String, String> visibilityMap(Map<ProfileField, Visibility> visibility) {
        var map = new LinkedHashMap<String, String>();
        visibility.forEach((field, setting) -> map.put(field.name(), setting.name()));
        return map;
    }

    private static Map<ProfileField, Visibility> visibility(Map<String, String> map) {
        var visibility = new EnumMap<ProfileField, Visibility>(ProfileField.class);
        map.forEach((field, setting) -> visibility.put(ProfileField.valueOf(field), Visibility.valueOf(setting)));
        return visibility;
    }
}
