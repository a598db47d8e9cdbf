package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// The revocation log as verifiers follow it: it never ends, and its end reaches back a little, because a
/// commit may become visible after a later one.
public final class RevocationFeed {
    /// How long after a session's end a call that began before may still issue a token of it: such a token is
    /// void too.
    public static final Duration CALL = Duration.ofSeconds(30);

    /// How long an entry matters: the life of the last token it is about, and the clock skew that verifiers allow.
    public static final Duration KEPT = CALL.plus(AccessTokenIssuer.LIFE).plusSeconds(60);

    /// How far the position behind the last entry reaches back.
    static final Duration OVERLAP = Duration.ofSeconds(30);

    /// @param next where the next read goes on; always there
    public record Page(List<RevocationLog.Entry> entries, String next) {}

    private final RevocationLog log;

    public RevocationFeed(RevocationLog log) {
        this.log = log;
    }

    public Page read(Optional<String> position, int limit, Instant now) {
        // Older entries may still be stored: they are jumped over rather than left out, so that a page is full as long
        // as there is more.
        var oldest = positionOf(now.minus(KEPT));
        var entries =
                log.after(position.filter(from -> from.compareTo(oldest) > 0).orElse(oldest), limit);
        // Within a backlog the reader goes on behind the last entry; at the end it comes back to the last moments.
        var next = entries.size() == limit ? entries.getLast().position() : positionOf(now.minus(OVERLAP));
        return new Page(entries, next);
    }

    /// A position that no other entry of that millisecond has.
    public static String newPosition(Instant moment) {
        var random = ThreadLocalRandom.current();
        var most = moment.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000);
        return new UUID(most, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    /// The lowest UUID of version 7 of that millisecond (RFC 9562 section 5.7).
    static String positionOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000, 0x8000_0000_0000_0000L).toString();
    }
}
