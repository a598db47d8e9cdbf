package bo.org.cloud.cbba.store;

import java.time.Duration;

/// So many calls per window: a bucket that holds `calls` and grows back at that rate.
public record RateLimit(int calls, Duration window) {
    /// A lease is at most this part of the limit.
    private static final int LEASES_PER_LIMIT = 20;

    public RateLimit {
        if (calls < 1) {
            throw new IllegalArgumentException("at least 1 call: " + calls);
        }
        if (window.dividedBy(calls).toNanos() < 1000) {
            throw new IllegalArgumentException("at most a call per microsecond: " + calls + " in " + window);
        }
    }

    public static RateLimit perMinute(int calls) {
        return new RateLimit(calls, Duration.ofMinutes(1));
    }

    /// 1 where the limit is too small to be leased: then every call asks the store.
    int maxLease() {
        return Math.max(1, calls / LEASES_PER_LIMIT);
    }

    Duration interval() {
        return window.dividedBy(calls);
    }

    /// The whole limit, for a bucket whose tokens are spent when they are taken.
    Gcra exact() {
        return new Gcra(calls, interval());
    }

    /// A leased token is spent up to [#hold] after it was taken; in that time the bucket grows back by as many
    /// tokens as are kept out of it here, so that no window sees more calls than the limit.
    Gcra leased() {
        return new Gcra(calls - (maxLease() - 1), interval());
    }

    /// How long a leased token may be kept before it is void.
    Duration hold() {
        return interval().multipliedBy(maxLease() - 1L);
    }
}
