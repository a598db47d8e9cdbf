package bo.org.cloud.cbba.events;

import java.time.Duration;

/// How a consumer works.
///
/// @param concurrency messages handled at the same time, 1..100
/// @param waitSeconds how long one request waits for messages, 0..20
/// @param maxAttempts deliveries after which a transient fault is taken as permanent,
///     1..[EventQueues#MAX_RECEIVES]
/// @param firstRetry pause after the first failure; doubles with each further one up to five minutes; whole
///     seconds
/// count
public record ConsumerOptions(int concurrency, int waitSeconds, int maxAttempts, Duration firstRetry) {
    public static final ConsumerOptions DEFAULT = new ConsumerOptions(10, 20, 10, Duration.ofSeconds(1));

    private static final Duration LONGEST_RETRY = Duration.ofMinutes(5);

    public ConsumerOptions {
        if (concurrency < 1 || concurrency > 100) {
            throw new IllegalArgumentException("concurrency must be 1..100: " + concurrency);
        }
        if (waitSeconds < 0 || waitSeconds > 20) {
            throw new IllegalArgumentException("waitSeconds must be 0..20: " + waitSeconds);
        }
        if (maxAttempts < 1 || maxAttempts > EventQueues.MAX_RECEIVES) {
            throw new IllegalArgumentException("maxAttempts must be 1..20: " + maxAttempts);
        }
        if (firstRetry.isNegative()) {
            throw new IllegalArgumentException("firstRetry must not be negative: " + firstRetry);
        }
    }

    /// @param attempts made so far, counted from 1
    Duration retryAfter(int attempts) {
        var pause = firstRetry.multipliedBy(1L << Math.clamp(attempts - 1, 0, 10));
        return pause.compareTo(LONGEST_RETRY) < 0 ? pause : LONGEST_RETRY;
    }
}
