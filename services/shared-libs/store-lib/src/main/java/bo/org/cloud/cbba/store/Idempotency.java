package bo.org.cloud.cbba.store;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/// The figures of idempotency records that both engines share.
final class Idempotency {
    /// How long a call may run before another may take its key over.
    static final Duration LEASE = Duration.ofSeconds(10);

    /// How long an answer is replayed.
    static final Duration KEPT = Duration.ofHours(24);

    static final String LOST = "idempotency claim";

    private Idempotency() {}

    /// Random rather than counted: a key that is released and claimed again must not meet a late commit of its
    /// first claim under the same fence.
    static long newFence() {
        return ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    }

    /// At least a second, for Retry-After counts in seconds.
    static Duration remaining(long leaseUntilMillis, long nowMillis) {
        return Duration.ofMillis(Math.max(1000, leaseUntilMillis - nowMillis));
    }
}
