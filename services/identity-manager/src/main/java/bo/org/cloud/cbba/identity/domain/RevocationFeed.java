package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The revocation log as verifiers follow it: it never ends, and its end reaches back a little, because a commit may
/// become visible after a later one.
public final class RevocationFeed {
    /// How far the position behind the last entry reaches back.
    static final Duration OVERLAP = Duration.ofSeconds(30);

    /// @param next where the next read goes on; always there
    public record Page(List<RevocationLog.Entry> entries, String next) {}

    private final RevocationLog log;

    public RevocationFeed(RevocationLog log) {
        this.log = log;
    }

    public Page read(Optional<String> position, int limit, Instant now) {
        var entries = log.after(position, limit, now);
        // Within a backlog the reader goes on behind the last entry; at the end it comes back to the last moments.
        var next = entries.size() == limit ? entries.getLast().position() : positionOf(now.minus(OVERLAP));
        return new Page(entries, next);
    }

    /// The lowest UUID of version 7 of that millisecond (RFC 9562 section 5.7).
    static String positionOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L).toString();
    }
}
