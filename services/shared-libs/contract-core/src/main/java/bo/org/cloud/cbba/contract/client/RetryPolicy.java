package bo.org.cloud.cbba.contract.client;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// How often and when a call is tried again. Only calls that do no harm when repeated are: GET, HEAD, PUT, DELETE,
/// and whatever carries an `Idempotency-Key`; only on 429, 503 and when no answer came.
///
/// @param tries 1..10, the first one counted
/// @param base the first pause is between zero and this, and the span doubles with every try (full jitter)
/// @param longest no pause is longer; a `Retry-After` beyond it ends the tries
public record RetryPolicy(int tries, Duration base, Duration longest) {
    private static final int MOST_TRIES = 10;

    /// Three tries, with pauses from 100 ms on, of 5 s at most.
    public static final RetryPolicy DEFAULT = new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(5));

    public RetryPolicy {
        if (tries < 1 || tries > MOST_TRIES) {
            throw new IllegalArgumentException("tries must be 1.." + MOST_TRIES + ": " + tries);
        }
        if (!base.isPositive() || base.compareTo(longest) > 0) {
            throw new IllegalArgumentException("base must be positive and at most " + longest + ": " + base);
        }
    }

    public static RetryPolicy never() {
        return new RetryPolicy(1, DEFAULT.base, DEFAULT.longest);
    }

    /// How long to wait after the failed try number `attempt`; empty when that was the last one.
    ///
    /// @param retryAfter what the service asked for; waited for in full, with jitter on top so that the callers
    ///     that it turned away do not come back together
    Optional<Duration> pauseAfter(int attempt, Optional<Duration> retryAfter, RandomGenerator random) {
        if (attempt >= tries
                || retryAfter.filter(asked -> asked.compareTo(longest) > 0).isPresent()) {
            return Optional.empty();
        }
        var span = Math.min(longest.toMillis(), base.toMillis() << (attempt - 1));
        return Optional.of(retryAfter.orElse(Duration.ZERO).plusMillis(random.nextLong(span + 1)));
    }
}
