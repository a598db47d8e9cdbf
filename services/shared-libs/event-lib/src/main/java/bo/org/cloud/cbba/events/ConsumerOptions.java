package bo.org.cloud.cbba.events;

import java.time.Duration;

/// How a consumer works.
///
/// @param concurrency messages handled at the same time, 1..100
/// @param waitSeconds how long one request waits for messages, 0..20
/// @param maxAttempts deliveries after which a transient fault is taken as permanent, 1..[EventQueues#MAX_RECEIVES]
/// @param firstRetry pause after the first failure; doubles with each further one
public record ConsumerOptions(int concurrency, int waitSeconds, int maxAttempts, Duration firstRetry) {
    public static final ConsumerOptions DEFAULT = new ConsumerOptions(10, 20, 10, Duration.ofSeconds(1));

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
    }

    Duration retryAfter(int attempts) {
        var pause = firstRetry.multipliedBy(1L << Math.min(attempts - 1, 10));
        var longest = Duration.ofMinutes(5);
        return pause.compareTo(longest) < 0 ? pause : longest;
    }
}
