package bo.org.cloud.cbba.profiles.domain;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks people up for services that write to them: two round trips to the store, however many are asked for
/// (up to 100).
public final class Lookups {
    /// How to reach a person and how they want it.
    public record Contact(Profile profile, Preferences preferences) {}

    private final Profiles profiles;
    private final PreferenceBook preferences;

    public Lookups(Profiles profiles, PreferenceBook preferences) {
        this.profiles = profiles;
        this.preferences = preferences;
    }

    /// Those who exist.
    public Map<UUID, Contact> find(Collection<UUID> userIds) {
        var wishes = preferences.findAll(userIds).stream()
                .collect(Collectors.toMap(Preferences::userId, Function.identity()));
        var contacts = new LinkedHashMap<UUID, Contact>();
        for (var profile : profiles.findAll(userIds)) {
            var wish = wishes.get(profile.userId());
            if (wish != null) {
                contacts.put(profile.userId(), new Contact(profile, wish));
            }
        }
        return contacts;
    }
}
