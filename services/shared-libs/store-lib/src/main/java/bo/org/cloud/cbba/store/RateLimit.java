package bo.org.cloud.cbba.store;

import java.time.Duration;
import java.time.Instant;

/// So many calls per window. A key's window begins with its first call and ends for all of them together.
public record RateLimit(int calls, Duration window) {
    /// A lease is at most this part of the limit.
    private static final int LEASES_PER_LIMIT = 20;

    public RateLimit {
        if (calls < 1) {
            throw new IllegalArgumentException("at least 1 call: " + calls);
        }
        if (window.toMillis() < 1) {
            throw new IllegalArgumentException("a window lasts a millisecond or more: " + window);
        }
    }

    public static RateLimit perMinute(int calls) {
        return new RateLimit(calls, Duration.ofMinutes(1));
    }

    /// 1 where the limit is too small to be leased: then every call asks the store.
    int maxLease() {
        return Math.max(1, calls / LEASES_PER_LIMIT);
    }

    /// When a window that begins now ends, in milliseconds since the epoch.
    long endOfWindowFrom(Instant now) {
        return now.toEpochMilli() + window.toMillis();
    }
}
