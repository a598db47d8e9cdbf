package bo.org.cloud.cbba.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.auth.Revocation.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class RevocationFollowerTest {
    private final Door door = new Door();
    private final List<Optional<String>> asked = new CopyOnWriteArrayList<>();
    private volatile RevocationFeed feed = cursor -> new RevocationFeed.Page(List.of(), "c0", true);
    private final Revocations revocations = new Revocations();
    private final RevocationFollower follower = new RevocationFollower(
            cursor -> {
                asked.add(cursor);
                return feed.fetch(cursor);
            },
            revocations,
            door.clock);

    @Test
    void readsAllPagesAndGoesOnWhereItEnded() {
        feed = cursor -> cursor.isEmpty()
                ? new RevocationFeed.Page(List.of(entry("one")), "c1", false)
                : new RevocationFeed.Page(List.of(entry("two")), "c2", true);
        follower.catchUp();
        follower.catchUp();

        assertEquals(List.of(Optional.empty(), Optional.of("c1"), Optional.of("c2")), asked);
        assertTrue(isRevoked("one") && isRevoked("two"));
        assertTrue(revocations.isReady(door.clock.instant()));
    }

    @Test
    void isNoNewerThanTheMomentItBeganToRead() {
        var began = door.clock.instant();
        feed = cursor -> {
            door.clock.advance(Duration.ofSeconds(20));
            return new RevocationFeed.Page(List.of(), "c1", true);
        };
        follower.catchUp();

        assertEquals(Duration.ofSeconds(20), revocations.ageAt(door.clock.instant()));
        assertEquals(Duration.ZERO, revocations.ageAt(began));
    }

    @Test
    void keepsWhatWasReadBeforeAFault() {
        feed = cursor -> {
            if (cursor.isEmpty()) {
                return new RevocationFeed.Page(List.of(entry("one")), "c1", false);
            }
            throw new IllegalStateException("identity is away");
        };
        assertThrows(IllegalStateException.class, follower::catchUp);

        assertTrue(isRevoked("one"));
        assertFalse(revocations.isReady(door.clock.instant()));
    }

    @Test
    void readsOnACallOnlyWhatIsTooOld() {
        var age = Duration.ofSeconds(5);
        follower.catchUpIfOlder(age);
        door.clock.advance(age);
        follower.catchUpIfOlder(age);
        assertEquals(1, asked.size());

        door.clock.advance(Duration.ofMillis(1));
        follower.catchUpIfOlder(age);
        assertEquals(2, asked.size());
    }

    @Test
    void aCallGoesOnWhenTheFeedIsAwayAndAsksOnceASecond() {
        feed = cursor -> {
            throw new IllegalStateException("identity is away");
        };
        follower.catchUpIfOlder(Duration.ofSeconds(5));
        follower.catchUpIfOlder(Duration.ofSeconds(5));
        assertEquals(1, asked.size());
        assertFalse(revocations.isReady(door.clock.instant()));

        door.clock.advance(Duration.ofSeconds(1));
        follower.catchUpIfOlder(Duration.ofSeconds(5));
        assertEquals(2, asked.size());
    }

    @Test
    void followsAgainByItselfAfterAnOutage() {
        feed = cursor -> {
            throw new IllegalStateException("identity is away");
        };
        try (follower) {
            follower.start(Duration.ofMillis(5));
            Awaitility.await().until(() -> asked.size() > 2);
            assertFalse(revocations.isReady(door.clock.instant()));
            feed = cursor -> new RevocationFeed.Page(List.of(entry("one")), "c1", true);

            Awaitility.await().until(() -> isRevoked("one"));
        }
    }

    private boolean isRevoked(String tokenId) {
        var now = door.clock.instant();
        var caller = door.admit(door.mailer().mint());
        return revocations.isRevoked(VerifiedToken.of(caller, tokenId, now, now, now.plusSeconds(900)));
    }

    private Revocation entry(String tokenId) {
        return new Revocation(
                Kind.TOKEN, tokenId, door.clock.instant(), door.clock.instant().plusSeconds(960));
    }
}
