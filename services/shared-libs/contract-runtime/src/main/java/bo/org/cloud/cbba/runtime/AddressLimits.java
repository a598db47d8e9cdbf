package bo.org.cloud.cbba.runtime;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/// The limit before authentication: how many calls of one address this instance looks at, so that guessing at
/// tokens cannot keep it busy. It is local and generous; the limits that all instances share come after it.
final class AddressLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 100_000;

    private final long callsPerMinute;
    private final TimeMeter time;
    private final Clock clock;
    // Two generations instead of a bucket's last use: an address that comes back within a minute moves on.
    private volatile ConcurrentHashMap<String, Bucket> current = new ConcurrentHashMap<>();
    private volatile ConcurrentHashMap<String, Bucket> previous = new ConcurrentHashMap<>();
    private volatile Instant turned;

    AddressLimits(long callsPerMinute, Clock clock) {
        this.callsPerMinute = callsPerMinute;
        this.clock = clock;
        turned = clock.instant();
        time = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                var now = clock.instant();
                return now.getEpochSecond() * 1_000_000_000L + now.getNano();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /// Tells how long to wait: zero if the call may go on.
    Duration take(String address) {
        turnOver();
        var key = key(address);
        var bucket = current.get(key);
        if (bucket == null) {
            var older = previous.get(key);
            bucket = current.computeIfAbsent(key, ignored -> older == null ? newBucket() : older);
        }
        if (bucket.tryConsume(1)) {
            return Duration.ZERO;
        }
        return Duration.ofNanos(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /// One IPv6 subscriber has a whole /64, so that is what counts.
    static String key(String address) {
        if (address.indexOf(':') < 0) {
            return address;
        }
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            if (bytes.length == 4) {
                return InetAddress.getByAddress(bytes).getHostAddress();
            }
            var network = new StringBuilder(20);
            for (var at = 0; at < 8; at += 2) {
                network.append(Integer.toHexString(((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff)))
                        .append(':');
            }
            return network.append(":/64").toString();
        } catch (IllegalArgumentException | java.net.UnknownHostException notAnAddress) {
            return address;
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(callsPerMinute).refillGreedy(callsPerMinute, WINDOW))
                .withCustomTimePrecision(time)
                .build();
    }

    private void turnOver() {
        if (clock.instant().isAfter(turned.plus(WINDOW)) || current.size() > MOST_ADDRESSES) {
            synchronized (this) {
                if (clock.instant().isAfter(turned.plus(WINDOW)) || current.size() > MOST_ADDRESSES) {
                    previous = current;
                    current = new ConcurrentHashMap<>();
                    turned = clock.instant();
                }
            }
        }
    }
}
