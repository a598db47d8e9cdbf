package bo.org.cloud.cbba.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.auth.Revocation.Kind;
import bo.org.cloud.cbba.contract.Caller;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What was verified once is remembered, and refused as soon as it no longer proves anything.
class KnownTokensTest {
    private final Door door = new Door();

    @Test
    void tellsWhoAPersonIs() {
        var user = door.admit(door.ana().mint()).user();

        assertEquals(Door.ANA, user.id());
        assertEquals(Door.SESSION, user.session());
        assertEquals(Set.of("member"), user.roles());
        assertEquals(door.clock.instant(), user.authenticatedAt());
    }

    @Test
    void tellsWhatAServiceMayDo() {
        var caller =
                assertInstanceOf(Caller.Service.class, door.admit(door.mailer().mint()));

        assertEquals("mailer", caller.clientId());
        assertEquals(Set.of("profiles:lookup", "omnichannel:messages:send"), caller.scopes());
    }

    @Test
    void takesOddSpacesBetweenScopes() {
        var token = door.mailer().claim("scope", " a  b a ").mint();

        assertEquals(new Caller.Service("mailer", Set.of("a", "b")), door.admit(token));
    }

    @Test
    void verifiesATokenOnce() {
        var token = door.ana().mint();
        var first = door.admit(token);

        assertSame(first, door.admit(token));
    }

    @Test
    void refusesAKnownTokenWhenItExpires() {
        var token = door.ana().mint();
        door.admit(token);
        door.clock.advance(Duration.ofMinutes(15).plusSeconds(5));
        door.revocations.completeAsOf(door.clock.instant());

        assertEquals("token expired", door.refusal(token));
    }

    @Test
    void refusesAKnownTokenOfAnEndedSession() {
        refusedAfter(Kind.SESSION, Door.SESSION.toString(), door.ana().mint());
    }

    @Test
    void refusesAKnownTokenOfARevokedUser() {
        refusedAfter(Kind.USER, Door.ANA.toString(), door.ana().mint());
    }

    @Test
    void refusesAKnownTokenThatWasRevokedItself() {
        refusedAfter(Kind.TOKEN, "this-one", door.ana().claim("jti", "this-one").mint());
    }

    @Test
    void refusesAKnownTokenOfADisabledClient() {
        refusedAfter(Kind.CLIENT, "mailer", door.mailer().mint());
    }

    @Test
    void revocationsOfOthersDoNotMatter() {
        var token = door.ana().mint();
        door.revoke(Kind.SESSION, UUID.randomUUID().toString());
        door.revoke(Kind.USER, Door.SESSION.toString());
        door.revoke(Kind.CLIENT, "ugsys-web");

        assertEquals(Door.ANA, door.admit(token).user().id());
    }

    @Test
    void acceptsAUserAgainWithATokenIssuedLater() {
        door.revoke(Kind.USER, Door.ANA.toString());
        door.clock.advance(Duration.ofSeconds(1));

        assertEquals(Door.ANA, door.admit(door.ana().mint()).user().id());
    }

    @Test
    void anEndedSessionStaysEndedWhateverTheIssuersClockSays() {
        var token = door.ana().issuedAt(door.clock.instant().plusSeconds(3)).mint();

        refusedAfter(Kind.SESSION, Door.SESSION.toString(), token);
    }

    @Test
    void remembersARevocationAsLongAsItsTokenMayBeAccepted() {
        var token = door.ana().mint();
        door.revocations.add(List.of(new Revocation(
                Kind.SESSION,
                Door.SESSION.toString(),
                door.clock.instant(),
                door.clock.instant().plus(Duration.ofMinutes(15)))));
        door.clock.advance(Duration.ofMinutes(15).plusSeconds(2));
        door.revocations.completeAsOf(door.clock.instant());

        assertEquals("token revoked", door.refusal(token));
    }

    @Test
    void isNotReadyWhenTheFeedIsOlderThanAMinute() {
        door.clock.advance(Duration.ofMinutes(1));
        assertTrue(door.revocations.isReady(door.clock.instant()));

        door.clock.advance(Duration.ofMillis(1));
        assertFalse(door.revocations.isReady(door.clock.instant()));
        assertEquals(Door.ANA, door.admit(door.ana().mint()).user().id());
    }

    @Test
    void judgesNoTokenWhenTheFeedIsOlderThanFiveMinutes() {
        var token = door.ana().mint();
        door.admit(token);
        door.clock.advance(Duration.ofMinutes(5).plusMillis(1));

        assertThrows(StoreUnavailableException.class, () -> door.admit(token));
        door.revocations.completeAsOf(door.clock.instant());
        assertEquals(Door.ANA, door.admit(token).user().id());
    }

    @Test
    void isNotReadyBeforeTheFeedWasReadOnce() {
        assertFalse(new Revocations().isReady(door.clock.instant()));
    }

    @Test
    void remembersNoMoreTokensThanAllowed() {
        var cache = new TokenCache(10);
        var verified = VerifiedToken.of(
                new Caller.Anonymous("nobody"), "id", door.clock.instant(), door.clock.instant(), door.clock.instant());
        for (var i = 0; i < 1000; i++) {
            cache.keep("token-" + i, verified);
        }

        var kept = IntStream.range(0, 1000)
                .filter(i -> cache.find("token-" + i).isPresent())
                .count();
        assertTrue(kept >= 1 && kept <= 10, "kept " + kept);
        assertEquals(Optional.of(verified), cache.find("token-999"));
    }

    @Test
    void keepsWhatIsUsedOftenWhileOthersPass() {
        var cache = new TokenCache(10);
        var now = door.clock.instant();
        var verified = VerifiedToken.of(new Caller.Anonymous("nobody"), "id", now, now, now);
        cache.keep("often", verified);
        for (var i = 0; i < 100; i++) {
            cache.keep("token-" + i, verified);
            assertTrue(cache.find("often").isPresent(), "lost after " + i);
        }
    }

    private void refusedAfter(Kind kind, String id, String token) {
        door.admit(token);
        door.revoke(kind, id);

        assertEquals("token revoked", door.refusal(token));
        assertEquals("token revoked", door.refusal(token));
    }
}
