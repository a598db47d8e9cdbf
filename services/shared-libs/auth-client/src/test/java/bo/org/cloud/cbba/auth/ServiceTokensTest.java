package bo.org.cloud.cbba.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.auth.ServiceTokens.IssuedToken;
import bo.org.cloud.cbba.auth.ServiceTokens.TokenSource;
import bo.org.cloud.cbba.testing.HeldClock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ServiceTokensTest {
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final HeldClock clock = HeldClock.at("2031-03-15T08:00:00Z");
    private final AtomicInteger issued = new AtomicInteger();
    private volatile TokenSource source = () -> new IssuedToken("token-" + issued.incrementAndGet(), LIFE);
    private final ServiceTokens tokens = new ServiceTokens(() -> source.issue(), clock);

    @Test
    void usesOneTokenForFourFifthsOfItsLife() {
        tokens.get();
        clock.advance(Duration.ofSeconds(719));

        assertEquals("token-1", tokens.get());
        clock.advance(Duration.ofSeconds(1));
        assertEquals("token-2", tokens.get());
    }

    @Test
    void manyThatStartTogetherGetOneToken() throws Exception {
        assertEquals(Set.of("token-1"), Set.copyOf(Race.of(500, number -> tokens.get())));
    }

    @Test
    void manyThatFindItDueRenewItOnce() throws Exception {
        tokens.get();
        clock.advance(Duration.ofMinutes(12));
        Race.of(500, number -> tokens.get());

        assertEquals("token-2", tokens.get());
        assertEquals(2, issued.get());
    }

    @Test
    @Timeout(10)
    void othersGoOnWithThePresentTokenWhileOneRenews() throws Exception {
        tokens.get();
        clock.advance(Duration.ofMinutes(12));
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        source = () -> {
            asked.countDown();
            await(answer);
            return new IssuedToken("token-2", LIFE);
        };
        var renewing = Thread.ofVirtual().start(tokens::get);
        await(asked);

        assertEquals("token-1", tokens.get());
        answer.countDown();
        renewing.join();
        assertEquals("token-2", tokens.get());
    }

    @Test
    void usesThePresentTokenToItsEndWhileIdentityIsAway() {
        tokens.get();
        source = this::away;
        clock.advance(LIFE.minusSeconds(2));

        assertEquals("token-1", tokens.get());
        clock.advance(Duration.ofSeconds(1));
        assertThrows(IllegalStateException.class, tokens::get);
    }

    @Test
    void asksAnAbsentIdentityOnceASecond() throws Exception {
        tokens.get();
        source = this::away;
        clock.advance(Duration.ofMinutes(12));
        issued.set(0);
        Race.of(200, number -> tokens.get());
        assertEquals(1, issued.get());

        clock.advance(LIFE);
        Race.of(200, number -> assertThrows(IllegalStateException.class, tokens::get));
        assertEquals(2, issued.get());
    }

    @Test
    void recoversWhenIdentityReturns() {
        source = this::away;
        assertThrows(IllegalStateException.class, tokens::get);
        source = () -> new IssuedToken("fresh", LIFE);
        clock.advance(Duration.ofSeconds(1));

        assertEquals("fresh", tokens.get());
    }

    @Test
    void tokensAndSecretsDoNotShow() {
        assertFalse(new IssuedToken("very-secret", LIFE).toString().contains("very-secret"));
        assertFalse(new ClientCredentials("mailer", "very-secret").toString().contains("very-secret"));
    }

    private IssuedToken away() {
        issued.incrementAndGet();
        throw new IllegalStateException("identity is away");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(5, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
