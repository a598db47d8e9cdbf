package bo.org.cloud.cbba.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that stands still until the test moves it. Safe to share between threads.
public final class HeldClock extends Clock {
    private final AtomicReference<Instant> now;
    private final ZoneId zone;

    private HeldClock(AtomicReference<Instant> now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /// A clock that shows this time.
    ///
    /// @param instant ISO 8601 in UTC, e.g. `2031-03-15T08:00:00Z`
    public static HeldClock at(String instant) {
        return at(Instant.parse(instant));
    }

    public static HeldClock at(Instant instant) {
        return new HeldClock(new AtomicReference<>(instant), ZoneOffset.UTC);
    }

    /// Moves it to this time.
    ///
    /// @param instant ISO 8601 in UTC; may be earlier than now
    public void set(String instant) {
        set(Instant.parse(instant));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    /// Moves it on.
    public void advance(Duration by) {
        now.updateAndGet(instant -> instant.plus(by));
    }

    @Override
    public Instant instant() {
        return Objects.requireNonNull(now.get(), "now");
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /// Shows another zone and moves with this clock.
    @Override
    public HeldClock withZone(ZoneId other) {
        return new HeldClock(now, other);
    }

    @Override
    public String toString() {
        return "HeldClock[" + now.get() + "]";
    }
}
