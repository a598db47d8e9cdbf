package bo.org.cloud.cbba.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Test
    void eachRetryWaitsTwiceAsLongUpToFiveMinutes() {
        var pauses = IntStream.rangeClosed(1, 11)
                .mapToObj(attempt -> ConsumerOptions.DEFAULT.retryAfter(attempt).toSeconds())
                .toList();

        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 300L, 300L), pauses);
        assertEquals(300, ConsumerOptions.DEFAULT.retryAfter(Integer.MAX_VALUE).toSeconds());
    }

    @Test
    void aConsumersOptionsAreInRange() {
        Stream.<Runnable>of(
                        () -> new ConsumerOptions(0, 1, 1, SECOND),
                        () -> new ConsumerOptions(101, 1, 1, SECOND),
                        () -> new ConsumerOptions(1, 21, 1, SECOND),
                        () -> new ConsumerOptions(1, -1, 1, SECOND),
                        () -> new ConsumerOptions(1, 1, 0, SECOND),
                        () -> new ConsumerOptions(1, 1, EventQueues.MAX_RECEIVES + 1, SECOND),
                        () -> new ConsumerOptions(1, 1, 1, SECOND.negated()))
                .forEach(OptionsTest::refuses);
    }

    @Test
    void aRelaysOptionsAreInRange() {
        Stream.<Runnable>of(
                        () -> new RelayOptions(Duration.ZERO, SECOND, 1),
                        () -> new RelayOptions(SECOND, SECOND, 1),
                        () -> new RelayOptions(SECOND, SECOND.multipliedBy(2), 0),
                        () -> new RelayOptions(SECOND, SECOND.multipliedBy(2), 101))
                .forEach(OptionsTest::refuses);
    }

    private static void refuses(Runnable making) {
        assertThrows(IllegalArgumentException.class, making::run);
    }
}
