package bo.org.cloud.cbba.events;

import java.time.Duration;

/// How a relay works.
///
/// @param poll how often it looks for what it was not told of
/// @param lease how long a shard is its own without renewal
/// @param batch records read at once, 1..100
public record RelayOptions(Duration poll, Duration lease, int batch) {
    public static final RelayOptions DEFAULT = new RelayOptions(Duration.ofSeconds(1), Duration.ofSeconds(15), 50);

    public RelayOptions {
        if (!poll.isPositive() || lease.compareTo(poll) <= 0) {
            throw new IllegalArgumentException("0 < poll " + poll + " < lease " + lease);
        }
        if (batch < 1 || batch > 100) {
            throw new IllegalArgumentException("batch must be 1..100: " + batch);
        }
    }
}
