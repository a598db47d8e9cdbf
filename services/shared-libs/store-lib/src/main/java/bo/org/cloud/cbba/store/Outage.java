package bo.org.cloud.cbba.store;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/// Remembers that the store did not answer, so that one caller a second finds out again and the rest need not wait
/// for a timeout each.
final class Outage {
    private static final long PAUSE_MILLIS = 1000;
    private static final long NONE = Long.MIN_VALUE;

    private final AtomicLong untilMillis = new AtomicLong(NONE);

    /// Whether to ask the store: always without an outage; in one, the first caller after each pause.
    boolean mayAsk(Instant now) {
        var end = untilMillis.get();
        if (end == NONE) {
            return true;
        }
        var nowMillis = now.toEpochMilli();
        return nowMillis >= end && untilMillis.compareAndSet(end, nowMillis + PAUSE_MILLIS);
    }

    void begin(Instant now) {
        untilMillis.set(now.toEpochMilli() + PAUSE_MILLIS);
    }

    void end() {
        // Read first: this is called after every lease, and a write would be shared by all processors.
        if (untilMillis.get() != NONE) {
            untilMillis.set(NONE);
        }
    }
}
