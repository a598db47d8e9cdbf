package bo.org.cloud.cbba.profiles.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// One person's profile.
///
/// @param visibility a setting for every field
/// @param version counts the changes, from 1; also the `sequence` of the profile's events
public record Profile(
        Account account,
        Personal personal,
        Map<ProfileField, Visibility> visibility,
        long version,
        Instant createdAt,
        Instant updatedAt) {
    public Profile {
        var complete = new EnumMap<ProfileField, Visibility>(ProfileField.class);
        for (var field : ProfileField.values()) {
            complete.put(field, visibility.getOrDefault(field, Visibility.PRIVATE));
        }
        visibility = Map.copyOf(complete);
    }

    public static Profile begun(Account account, Instant now) {
        return new Profile(account, Personal.of(account), Map.of(), 1, now, now);
    }

    public UUID userId() {
        return account.userId();
    }

    public Profile with(Account next, Instant now) {
        return new Profile(next, personal.following(account, next), visibility, version + 1, createdAt, now);
    }

    public Profile with(Personal next, Map<ProfileField, Visibility> nextVisibility, Instant now) {
        return new Profile(account, next, nextVisibility, version + 1, createdAt, now);
    }

    /// Whether `viewer` may see `field`.
    public boolean shows(ProfileField field, Viewer viewer) {
        return viewer.sees(visibility.getOrDefault(field, Visibility.PRIVATE));
    }

    public int completeness() {
        return Completeness.of(personal);
    }
}
