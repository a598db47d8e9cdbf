package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.events.ConsumerOptions;
import bo.org.cloud.cbba.events.RelayOptions;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.time.Clock;

/// How the service is set up.
///
/// @param resources names of what it stores in
/// @param limits figures of the rate classes
public record ProfilesOptions(
        ProfilesResources resources,
        RateLimitOptions limits,
        ConsumerOptions consumer,
        RelayOptions relay,
        Clock clock) {
    public static ProfilesOptions defaults() {
        return new ProfilesOptions(
                ProfilesResources.ofPlatform(),
                RateLimitOptions.defaults(),
                ConsumerOptions.DEFAULT,
                RelayOptions.DEFAULT,
                Clock.systemUTC());
    }

    public ProfilesOptions with(ProfilesResources names) {
        return new ProfilesOptions(names, limits, consumer, relay, clock);
    }

    public ProfilesOptions with(RateLimitOptions figures) {
        return new ProfilesOptions(resources, figures, consumer, relay, clock);
    }

    public ProfilesOptions with(ConsumerOptions how) {
        return new ProfilesOptions(resources, limits, how, relay, clock);
    }

    public ProfilesOptions with(Clock source) {
        return new ProfilesOptions(resources, limits, consumer, relay, source);
    }
}
