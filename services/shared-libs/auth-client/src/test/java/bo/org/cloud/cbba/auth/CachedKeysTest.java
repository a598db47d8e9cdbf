package bo.org.cloud.cbba.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.testing.HeldClock;
import bo.org.cloud.cbba.testing.TestTokens;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CachedKeysTest {
    private final HeldClock clock = HeldClock.at("2031-03-15T08:00:00Z");
    private final TestTokens issuer = TestTokens.issuedBy("http://localhost:8080/identity", clock);
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile KeySource source = issuer::jwks;
    private final CachedKeys keys = new CachedKeys(this::fetch, clock);

    private String fetch() {
        fetches.incrementAndGet();
        return source.fetch();
    }

    @Test
    void asksOnceForAKnownKey() {
        keys.find(issuer.keyId());
        clock.advance(Duration.ofMinutes(10));

        assertTrue(keys.find(issuer.keyId()).isPresent());
        assertEquals(1, fetches.get());
    }

    @Test
    void findsANewKeyAfterARotation() {
        keys.find(issuer.keyId());
        var rotated = issuer.withNewKey();
        source = rotated::jwks;
        clock.advance(Duration.ofSeconds(30));

        assertTrue(keys.find(rotated.keyId()).isPresent());
        assertTrue(keys.find(issuer.keyId()).isEmpty(), "the withdrawn key");
    }

    @Test
    void aThousandCallersWithUnknownKeysCauseOneFetchInThirtySeconds() throws Exception {
        keys.find(issuer.keyId());
        clock.advance(Duration.ofSeconds(30));
        fetches.set(0);

        Race.of(1000, number -> keys.find("nobody's key " + number));
        clock.advance(Duration.ofMillis(29_999));
        Race.of(1000, number -> keys.find("nobody's key " + number));

        assertEquals(1, fetches.get());
    }

    @Test
    void aThousandCallersCauseOneFetchWhileTheIssuerIsAwayFromTheStart() throws Exception {
        source = CachedKeysTest::away;

        Race.of(1000, number -> assertThrows(StoreUnavailableException.class, () -> keys.find("key " + number)));

        assertEquals(1, fetches.get());
    }

    @Test
    void asksAgainSoonUntilTheIssuerAnswersForTheFirstTime() {
        source = CachedKeysTest::away;
        assertThrows(StoreUnavailableException.class, () -> keys.find(issuer.keyId()));
        source = issuer::jwks;
        clock.advance(Duration.ofSeconds(1));

        assertTrue(keys.find(issuer.keyId()).isPresent());
    }

    @Test
    void keysOutliveAnOutageOfTheIssuer() {
        keys.find(issuer.keyId());
        source = CachedKeysTest::away;
        clock.advance(Duration.ofHours(5));

        assertTrue(keys.find(issuer.keyId()).isPresent());
        assertEquals(Optional.empty(), keys.find("another"));
        assertEquals(2, fetches.get());
    }

    @Test
    void keysOutliveAnIssuerThatAnswersNonsense() {
        keys.find(issuer.keyId());
        for (var nonsense : new String[] {"{\"keys\":[]}", "<html>", "", "{}"}) {
            source = () -> nonsense;
            clock.advance(Duration.ofMinutes(11));

            assertTrue(keys.find(issuer.keyId()).isPresent(), "after " + nonsense);
        }
    }

    @Test
    @Timeout(10)
    void whoKnowsTheKeyDoesNotWaitForAFetch() throws Exception {
        keys.find(issuer.keyId());
        clock.advance(Duration.ofMinutes(11));
        var fetching = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        source = () -> {
            fetching.countDown();
            await(answer);
            return issuer.jwks();
        };
        var slow = Thread.ofVirtual().start(() -> keys.find(issuer.keyId()));
        await(fetching);

        assertTrue(keys.find(issuer.keyId()).isPresent());
        assertTrue(slow.isAlive());
        answer.countDown();
        slow.join();
    }

    private static String away() {
        throw new IllegalStateException("the issuer is away");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(5, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
