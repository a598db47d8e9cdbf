package bo.org.cloud.cbba.identity.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import bo.org.cloud.cbba.identity.adapter.tokens.KeyedHashes;
import bo.org.cloud.cbba.testing.Seeded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

/// Every sequence of presented tokens is judged as by a model that remembers all tokens ever given out.
class RefreshFamilyTest {
    private static final RefreshSuccession SUCCESSION = new KeyedHashes(new byte[32], new byte[32]);
    private static final UUID FAMILY = UUID.fromString("01976f25-52cd-7a44-b1c0-6d7e8f901a2b");

    /// @param back how many tokens before the newest is presented; -1 is one that was never given out
    private record Present(int back, Duration later) {}

    @Test
    void judgesAsAModelWithPerfectMemory() {
        new Seeded(200, 40).check(RefreshFamilyTest::anyPresentation, RefreshFamilyTest::holds);
    }

    private static Present anyPresentation(RandomGenerator random) {
        return new Present(random.nextInt(-1, 4), Duration.ofMillis(random.nextLong(0, 15_000)));
    }

    private static void holds(List<Present> presentations) {
        var now = Instant.parse("2031-03-15T14:30:00Z");
        var given = new ArrayList<>(List.of(SUCCESSION.first(FAMILY)));
        var family = RefreshFamily.begun(given.getFirst(), now);
        var rotatedAt = now;
        for (var each : presentations) {
            now = now.plus(each.later());
            var at = given.size() - 1 - each.back();
            if (each.back() < 0 || at < 0) {
                assertEquals(new RefreshFamily.Forged(), family.judge(UserSecret.random(FAMILY), SUCCESSION, now));
            } else if (each.back() == 0) {
                var rotation = (RefreshFamily.Rotate) family.judge(given.getLast(), SUCCESSION, now);
                assertEquals(false, given.contains(rotation.successor()), "a new token each time");
                family = rotation.next();
                given.add(rotation.successor());
                rotatedAt = now;
            } else if (each.back() == 1 && !now.isAfter(rotatedAt.plusSeconds(10))) {
                assertEquals(new RefreshFamily.Repeat(given.getLast()), family.judge(given.get(at), SUCCESSION, now));
            } else {
                assertEquals(new RefreshFamily.Replay(), family.judge(given.get(at), SUCCESSION, now));
            }
        }
    }
}
