package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The chain of refresh tokens of one session, of which only hashes are kept. The token just replaced may be
/// presented again for ten seconds while its successor is unused, and gets the *same* successor: a lost reply
/// is no theft. Anything older is a replay.
///
/// @param generation counts the rotations, from 0
public record RefreshFamily(String currentHash, Optional<String> previousHash, Instant rotatedAt, long generation) {
    static final Duration GRACE = Duration.ofSeconds(10);

    /// What a presented token is to this family.
    public sealed interface Verdict {}

    /// The current one: it is replaced by `successor`.
    public record Rotate(RefreshFamily next, UserSecret successor) implements Verdict {}

    /// The one just replaced: it gets the same successor once more, and nothing changes.
    public record Repeat(UserSecret successor) implements Verdict {}

    /// An old one: somebody has a copy.
    public record Replay() implements Verdict {}

    /// Never one of ours: whoever knows the session's id can make such a one up, which must not end the session.
    public record Forged() implements Verdict {}

    public static RefreshFamily begun(UserSecret first, Instant now) {
        return new RefreshFamily(first.hash(), Optional.empty(), now, 0);
    }

    public Verdict judge(UserSecret presented, RefreshSuccession succession, Instant now) {
        if (presented.hasHash(currentHash)) {
            var successor = succession.successorOf(presented, generation + 1);
            var next = new RefreshFamily(successor.hash(), Optional.of(currentHash), now, generation + 1);
            return new Rotate(next, successor);
        }
        var justReplaced = previousHash.filter(presented::hasHash).isPresent() && !now.isAfter(rotatedAt.plus(GRACE));
        if (justReplaced) {
            return new Repeat(succession.successorOf(presented, generation));
        }
        return succession.isOurs(presented) ? new Replay() : new Forged();
    }
}
