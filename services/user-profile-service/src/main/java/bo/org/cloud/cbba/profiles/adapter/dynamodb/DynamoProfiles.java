package bo.org.cloud.cbba.profiles.adapter.dynamodb;

import static bo.org.cloud.cbba.store.Attributes.text;

import bo.org.cloud.cbba.profiles.ProfilesResources;
import bo.org.cloud.cbba.profiles.domain.Profile;
import bo.org.cloud.cbba.profiles.domain.Profiles;
import bo.org.cloud.cbba.store.Attributes;
import bo.org.cloud.cbba.store.Condition;
import bo.org.cloud.cbba.store.DynamoItems;
import bo.org.cloud.cbba.store.DynamoWork;
import bo.org.cloud.cbba.store.StoredItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Profiles, one item each, and one item per handle.
public final class DynamoProfiles implements Profiles {
    private final DynamoItems items;
    private final String profiles;
    private final String handles;

    public DynamoProfiles(DynamoItems items, ProfilesResources resources) {
        this.items = items;
        this.profiles = resources.profiles().name();
        this.handles = resources.handles().name();
    }

    @Override
    public Optional<Profile> find(UUID userId) {
        return items.find(profiles, key(userId)).map(ProfileItem::profile);
    }

    @Override
    public List<Profile> findAll(Collection<UUID> userIds) {
        return items.findAll(profiles, userIds.stream().map(DynamoProfiles::key).toList()).stream()
                .map(ProfileItem::profile)
                .toList();
    }

    @Override
    public boolean isTaken(String handle, UUID by) {
        return items.find(handles, handleKey(handle))
                .map((StoredItem item) -> !item.uuid("user_id").equals(by))
                .orElse(false);
    }

    @Override
    public void add(Profile profile) {
        DynamoWork.current().put(profiles, ProfileItem.item(profile), Condition.absent("user_id"));
    }

    @Override
    public void replace(Profile current, Profile next) {
        DynamoWork.current().put(profiles, ProfileItem.item(next), Condition.version(current.version()));
        var before = current.personal().handle();
        var after = next.personal().handle();
        if (!before.equals(after)) {
            before.ifPresent(handle -> free(handle, current.userId()));
            after.ifPresent(handle -> take(handle, next.userId()));
        }
    }

    private void take(String handle, UUID userId) {
        var item = Attributes.item().with("handle", handle).with("user_id", userId);
        DynamoWork.current().put(handles, item.build(), Condition.absent("handle"));
    }

    private void free(String handle, UUID userId) {
        DynamoWork.current().delete(handles, handleKey(handle), Condition.equal("user_id", text(userId)));
    }

    private static Map<String, AttributeValue> key(UUID userId) {
        return Map.of("user_id", text(userId));
    }

    private static Map<String, AttributeValue> handleKey(String handle) {
        return Map.of("handle", text(handle));
    }
}
