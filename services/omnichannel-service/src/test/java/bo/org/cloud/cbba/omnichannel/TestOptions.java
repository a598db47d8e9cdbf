package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.events.ConsumerOptions;
import bo.org.cloud.cbba.events.RelayOptions;
import bo.org.cloud.cbba.omnichannel.delivery.WorkerOptions;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;

/// Settings that look often, since the clock that tests hold wakes nobody.
final class TestOptions {
    static final Duration LEASE = Duration.ofSeconds(60);
    static final WorkerOptions OFTEN = new WorkerOptions(4, LEASE, Duration.ofMillis(50));
    static final WorkerOptions WHEN_TOLD = new WorkerOptions(4, LEASE, Duration.ofHours(1));

    private TestOptions() {}

    static OmnichannelOptions quick(Clock clock) {
        return new OmnichannelOptions(
                RateLimitOptions.defaults(),
                new ConsumerOptions(10, 1, 10, Duration.ofSeconds(1)),
                RelayOptions.DEFAULT,
                OFTEN,
                new Random(7),
                clock);
    }
}
