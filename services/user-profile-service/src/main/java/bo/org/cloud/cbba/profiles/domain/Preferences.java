package bo.org.cloud.cbba.profiles.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How a member wants to be written to.
///
/// @param channels the channels that are on, per category
/// @param version counts the changes, from 1
public record Preferences(
        UUID userId,
        Map<Category, Set<Channel>> channels,
        Optional<QuietHours> quietHours,
        Digest digest,
        long version,
        Instant updatedAt) {
    /// Local times; it may span midnight.
    public record QuietHours(LocalTime from, LocalTime to) {}

    public Preferences {
        var complete = new EnumMap<Category, Set<Channel>>(Category.class);
        for (var category : Category.values()) {
            complete.put(category, Set.copyOf(channels.getOrDefault(category, Set.of())));
        }
        channels = Map.copyOf(complete);
    }

    /// At first everything comes by mail and nothing otherwise.
    public static Preferences begun(UUID userId, Instant now) {
        var mail = new EnumMap<Category, Set<Channel>>(Category.class);
        for (var category : Category.values()) {
            mail.put(category, Set.of(Channel.EMAIL));
        }
        return new Preferences(userId, mail, Optional.empty(), Digest.NONE, 1, now);
    }

    public boolean allows(Category category, Channel channel) {
        return channelsOf(category).contains(channel);
    }

    public Preferences replacedBy(
            Map<Category, Set<Channel>> nextChannels,
            Optional<QuietHours> nextQuietHours,
            Digest nextDigest,
            Instant now) {
        return new Preferences(userId, nextChannels, nextQuietHours, nextDigest, version + 1, now);
    }

    public Preferences without(Category category, Channel channel, Instant now) {
        var fewer = new EnumMap<>(channels);
        var left = EnumSet.noneOf(Channel.class);
        left.addAll(channelsOf(category));
        left.remove(channel);
        fewer.put(category, left);
        return replacedBy(fewer, quietHours, digest, now);
    }

    /// Names what differs from `earlier`, as the contract calls it.
    public List<String> changesSince(Preferences earlier) {
        var changed = new ArrayList<String>();
        for (var category : Category.values()) {
            if (!channelsOf(category).equals(earlier.channelsOf(category))) {
                changed.add(category.name().toLowerCase(Locale.ROOT));
            }
        }
        if (!quietHours.equals(earlier.quietHours)) {
            changed.add("quiet_hours");
        }
        if (digest != earlier.digest) {
            changed.add("digest");
        }
        return List.copyOf(changed);
    }

    private Set<Channel> channelsOf(Category category) {
        return channels.getOrDefault(category, Set.of());
    }
}
