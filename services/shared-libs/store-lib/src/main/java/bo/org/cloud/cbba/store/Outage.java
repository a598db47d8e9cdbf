package bo.org.cloud.cbba.store;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/// Remembers that the store did not answer, so that one caller a second finds out again and the rest need not wait
/// for a timeout each.
final class Outage {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final AtomicReference<Instant> until = new AtomicReference<>(Instant.MIN);

    /// Whether to ask the store: always without an outage; in one, the first caller after each pause.
    boolean mayAsk(Instant now) {
        var end = until.get();
        return end.equals(Instant.MIN) || (!now.isBefore(end) && until.compareAndSet(end, now.plus(PAUSE)));
    }

    void begin(Instant now) {
        until.set(now.plus(PAUSE));
    }

    void end() {
        if (!until.get().equals(Instant.MIN)) {
            until.set(Instant.MIN);
        }
    }
}
