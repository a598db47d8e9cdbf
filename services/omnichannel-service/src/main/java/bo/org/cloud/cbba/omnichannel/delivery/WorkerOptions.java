package bo.org.cloud.cbba.omnichannel.delivery;

import java.time.Duration;

/// How a worker works.
///
/// @param concurrency messages being delivered at the same time, 1..100
/// @param lease how long one may take before another worker has it; longer than any provider's time limit
/// @param poll how often it looks for what it was not told of
public record WorkerOptions(int concurrency, Duration lease, Duration poll) {
    public static final WorkerOptions DEFAULT = new WorkerOptions(8, Duration.ofSeconds(60), Duration.ofSeconds(1));

    public WorkerOptions {
        if (concurrency < 1 || concurrency > 100) {
            throw new IllegalArgumentException("concurrency must be 1..100: " + concurrency);
        }
        if (!lease.isPositive() || !poll.isPositive()) {
            throw new IllegalArgumentException("lease and poll must be positive: " + lease + ", " + poll);
        }
    }
}
