package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static bo.org.cloud.cbba.runtime.AccessTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LimitsTest {
    @Test
    void tellsTheLimitOnEveryAnswerAndTheWaitWhenItIsReached() {
        try (var club = Club.open()) {
            club.limits.limit = 1;
            var first = club.get("/club/api/v1/loans", "Authorization", "Bearer ana");
            assertEquals("\"read\";q=1;w=60", header(first, "RateLimit-Policy"));
            assertEquals("\"read\";r=0;t=30", header(first, "RateLimit"));
            var second = club.get("/club/api/v1/loans", "Authorization", "Bearer ana");
            assertProblem(429, "RATE_LIMITED", second);
            assertEquals("2", header(second, "Retry-After"));
            assertEquals("\"read\";r=0;t=30", header(second, "RateLimit"));
            assertEquals(
                    200,
                    club.get("/club/api/v1/loans", "Authorization", "Bearer beto")
                            .statusCode());
        }
    }

    @Test
    void countsPublicCallsByAddressAndOthersBySubjectAndKind() {
        try (var club = Club.open()) {
            club.get("/club/api/v1/rules");
            club.postLoan(Club.loan("Solaris", 7));
            club.post("/club/api/v1/catalogue/sync", "", "Authorization", "Bearer catalogue");
            assertEquals(1, club.limits.taken.get("READ address:127.0.0.1"));
            assertEquals(1, club.limits.taken.get("WRITE subject:" + TestTokens.ANA));
            assertEquals(1, club.limits.taken.get("SERVICE subject:catalogue"));
        }
    }

    @Test
    void stopsAnAddressBeforeItsTokensAreLookedAt() {
        try (var club = Club.with(options -> options.set(RuntimeSetting.ADDRESS_CALLS_PER_MINUTE, "2"))) {
            assertEquals(
                    401,
                    club.get("/club/api/v1/loans", "Authorization", "Bearer guess")
                            .statusCode());
            assertEquals(
                    401,
                    club.get("/club/api/v1/loans", "Authorization", "Bearer again")
                            .statusCode());
            assertProblem(429, "RATE_LIMITED", club.get("/club/api/v1/loans", "Authorization", "Bearer third"));
        }
    }

    @Test
    void believesOnlyWhatItsOwnProxiesSaw() {
        try (var club = Club.with(options -> options.set(RuntimeSetting.TRUSTED_PROXIES, "1"))) {
            club.get("/club/api/v1/rules", "X-Forwarded-For", "1.1.1.1, 203.0.113.7");
            assertEquals("203.0.113.7", club.handler.last().address());
        }
        try (var club = Club.open()) {
            club.get("/club/api/v1/rules", "X-Forwarded-For", "203.0.113.7");
            assertEquals("127.0.0.1", club.handler.last().address());
        }
    }

    @Test
    void countsOneIpv6SubscriberOnce() {
        assertEquals(AddressLimits.key("2001:db8:1:2::1"), AddressLimits.key("2001:db8:1:2:ffff::9"));
        assertEquals("2001:db8:1:2::/64", AddressLimits.key("2001:db8:1:2::1"));
        assertEquals("192.0.2.1", AddressLimits.key("::ffff:192.0.2.1"));
        assertEquals("192.0.2.1", AddressLimits.key("192.0.2.1"));
    }

    @Test
    void fillsAnAddressUpAgainWithTime() {
        var clock = new SteppingClock();
        var limits = new AddressLimits(60, clock);
        for (var call = 0; call < 60; call++) {
            assertEquals(Duration.ZERO, limits.take("192.0.2.1"));
        }
        assertEquals(Duration.ofSeconds(1), limits.take("192.0.2.1"));
        clock.now = clock.now.plusSeconds(1);
        assertEquals(Duration.ZERO, limits.take("192.0.2.1"));
        assertTrue(limits.take("192.0.2.1").compareTo(Duration.ZERO) > 0);
        clock.now = clock.now.plusSeconds(61);
        assertEquals(Duration.ZERO, limits.take("192.0.2.1"));
    }

    private static final class SteppingClock extends Clock {
        private Instant now = Club.NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
