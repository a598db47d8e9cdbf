package bo.org.cloud.cbba.omnichannel.domain;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Backoff backoff = new Backoff(new Random(1));

    @Test
    void waitsAtMostTwiceAsLongAfterEachAttempt() {
        for (var attempt = 1; attempt <= Backoff.TRIES; attempt++) {
            var most = Duration.ofSeconds(15L << (attempt - 1));
            for (var i = 0; i < 1000; i++) {
                var pause = backoff.after(attempt);
                assertTrue(pause.isPositive() && pause.compareTo(most) <= 0, attempt + ": " + pause);
            }
        }
    }

    @Test
    void allTriesTakeSomeHalfAnHourAtMost() {
        var longest = Duration.ZERO;
        for (var attempt = 1; attempt < Backoff.TRIES; attempt++) {
            longest = longest.plus(Duration.ofSeconds(15L << (attempt - 1)));
        }
        assertTrue(longest.toMinutes() >= 30 && longest.toMinutes() <= 32, longest.toString());
    }
}
