package bo.org.cloud.cbba.profiles.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.profiles.domain.Category;
import bo.org.cloud.cbba.profiles.domain.Channel;
import bo.org.cloud.cbba.profiles.domain.ConsentSource;
import bo.org.cloud.cbba.profiles.domain.Digest;
import bo.org.cloud.cbba.profiles.domain.PreferenceBook;
import bo.org.cloud.cbba.profiles.domain.Preferences;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Preferences, one item each, and the consent ledger beside them.
public final class DynamoPreferenceBook implements PreferenceBook {
    private final DynamoItems items;
    private final String preferences;
    private final String consents;

    public DynamoPreferenceBook(DynamoItems items, ProfilesResources resources) {
        this.items = items;
        this.preferences = resources.preferences().name();
        this.consents = resources.consents().name();
    }

    @Override
    public Optional<Preferences> find(UUID userId) {
        return items.find(preferences, key(userId)).map(DynamoPreferenceBook::preferences);
    }

    @Override
    public List<Preferences> findAll(Collection<UUID> userIds) {
        return items
                .findAll(
                        preferences,
                        userIds.stream().map(DynamoPreferenceBook::key).toList())
                .stream()
                .map(DynamoPreferenceBook::preferences)
                .toList();
    }

    @Override
    public void add(Preferences first) {
        DynamoWork.current().put(preferences, item(first), Condition.absent("user_id"));
    }

    @Override
    public void replace(Preferences current, Preferences next, ConsentSource source, String address) {
        var entry = choices(next)
                .with("entry_id", Ids.newId())
                .with("changed", next.changesSince(current))
                .with("source", source.name())
                .with("address", address)
                .with("at", next.updatedAt());
        DynamoWork.current()
                .put(preferences, item(next), Condition.version(current.version()))
                .put(consents, entry.build(), Condition.absent("entry_id"));
    }

    private static Map<String, AttributeValue> key(UUID userId) {
        return Map.of("user_id", text(userId));
    }

    private static Map<String, AttributeValue> item(Preferences preferences) {
        return choices(preferences)
                .with("version", preferences.version())
                .with("updated_at", preferences.updatedAt())
                .build();
    }

    private static Attributes choices(Preferences preferences) {
        var item = Attributes.item()
                .with("user_id", preferences.userId())
                .withText(
                        "quiet_from",
                        preferences.quietHours().map(hours -> hours.from().toString()))
                .withText(
                        "quiet_to",
                        preferences.quietHours().map(hours -> hours.to().toString()))
                .with("digest", preferences.digest().name());
        channels(preferences).forEach(item::with);
        return item;
    }

    private static Map<String, List<String>> channels(Preferences preferences) {
        return preferences.channels().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().name(), entry -> names(entry.getValue())));
    }

    private static List<String> names(Set<Channel> channels) {
        return channels.stream().map(Channel::name).sorted().toList();
    }

    private static Preferences preferences(StoredItem item) {
        var channels = new EnumMap<Category, Set<Channel>>(Category.class);
        for (var category : Category.values()) {
            channels.put(
                    category,
                    item.texts(category.name()).stream().map(Channel::valueOf).collect(Collectors.toSet()));
        }
        return new Preferences(
                item.uuid("user_id"),
                channels,
                item.findText("quiet_from")
                        .map(from -> new Preferences.QuietHours(
                                LocalTime.parse(from), LocalTime.parse(item.text("quiet_to")))),
                Digest.valueOf(item.text("digest")),
                item.number("version"),
                item.time("updated_at"));
    }
}
