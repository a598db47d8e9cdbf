package bo.org.cloud.cbba.omnichannel;

import bo.org.cloud.cbba.events.ConsumerOptions;
import bo.org.cloud.cbba.events.RelayOptions;
import bo.org.cloud.cbba.omnichannel.delivery.WorkerOptions;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.time.Clock;
import java.util.random.RandomGenerator;

/// How the service is set up.
///
/// @param limits figures of the rate classes
/// @param random spreads the pauses between attempts
public record OmnichannelOptions(
        RateLimitOptions limits,
        ConsumerOptions consumer,
        RelayOptions relay,
        WorkerOptions worker,
        RandomGenerator random,
        Clock clock) {
    public static OmnichannelOptions defaults() {
        return new OmnichannelOptions(
                RateLimitOptions.defaults(),
                ConsumerOptions.DEFAULT,
                RelayOptions.DEFAULT,
                WorkerOptions.DEFAULT,
                RandomGenerator.getDefault(),
                Clock.systemUTC());
    }

    public OmnichannelOptions with(Clock source) {
        return new OmnichannelOptions(limits, consumer, relay, worker, random, source);
    }

    public OmnichannelOptions with(WorkerOptions how) {
        return new OmnichannelOptions(limits, consumer, relay, how, random, clock);
    }
}
