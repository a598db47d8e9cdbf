package bo.org.cloud.cbba.omnichannel.domain;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after a failed attempt: exponentially longer, with full jitter, so that many that failed
/// together do not come back together. Eight tries take at most some half an hour.
public record Backoff(RandomGenerator random) {
    public static final int TRIES = 8;

    private static final Duration FIRST = Duration.ofSeconds(15);

    /// @param attempt the one that failed, from 1
    /// @return more than nothing and at most 15 s, doubled with each attempt
    public Duration after(int attempt) {
        var most = FIRST.multipliedBy(1L << Math.min(attempt - 1, TRIES));
        return Duration.ofMillis(1 + random.nextLong(most.toMillis()));
    }
}
