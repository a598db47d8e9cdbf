package bo.org.cloud.cbba.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.testing.Seeded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Whatever fails when, nobody is judged more often within a window than the policy says, and locks last half
/// an hour.
class LockoutPolicyTest {
    private record Attempt(boolean right, Duration later) {}

    @Test
    void neverJudgesMoreFailuresWithinAWindowThanAllowed() {
        for (var policy : List.of(LockoutPolicy.ANYWHERE, new LockoutPolicy(3, Duration.ofMinutes(10)))) {
            new Seeded(100, 120).check(LockoutPolicyTest::anyAttempt, attempts -> holds(policy, attempts));
        }
    }

    private static Attempt anyAttempt(RandomGenerator random) {
        return new Attempt(random.nextInt(20) == 0, Duration.ofSeconds(random.nextLong(0, 300)));
    }

    private static void holds(LockoutPolicy policy, List<Attempt> attempts) {
        var now = Instant.parse("2031-03-15T14:30:00Z");
        var stored = Failures.none("ana");
        var judged = new ArrayList<Instant>(); // the model: every failure since the last success or lock
        var lockedUntil = Optional.<Instant>empty();
        for (var attempt : attempts) {
            now = now.plus(attempt.later());
            assertEquals(
                    lockedUntil.filter(now::isBefore).isPresent(),
                    stored.lockedFor(now).isPresent());
            if (stored.lockedFor(now).isPresent()) {
                continue;
            }
            if (attempt.right()) {
                stored = LockoutPolicy.afterSuccess(stored);
                judged.clear();
                lockedUntil = Optional.empty();
                continue;
            }
            if (lockedUntil.isPresent()) {
                judged.clear();
                lockedUntil = Optional.empty();
            }
            judged.add(now);
            stored = policy.afterFailure(stored, now);
            var from = now.minus(policy.window());
            var recent = judged.stream().filter(moment -> moment.isAfter(from)).count();
            assertEquals(recent, stored.count());
            assertTrue(recent <= policy.failures());
            if (recent == policy.failures()) {
                lockedUntil = Optional.of(now.plus(Duration.ofMinutes(30)));
            }
        }
    }

    @Test
    void oneSubscriberIsOneNetwork() {
        assertEquals("203.0.113.24", Network.of("203.0.113.24"));
        assertEquals("203.0.113.24", Network.of("::ffff:203.0.113.24"));
        assertEquals(Network.of("2001:db8:1:2::1"), Network.of("2001:0db8:0001:0002:ffff::9"));
        assertEquals("no:address", Network.of("no:address"));
    }
}
