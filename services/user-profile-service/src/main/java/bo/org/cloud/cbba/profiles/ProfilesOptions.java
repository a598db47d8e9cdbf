package bo.org.cloud.cbba.profiles;

import bo.org.cloud.cbba.auth.AuthOptions;
import bo.org.cloud.cbba.auth.ClientCredentials;
import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.time.Clock;

/// How the service is set up.
///
/// @param resources names of what it stores in
/// @param auth what it asks of every token
/// @param platform how it reaches the other services
/// @param credentials its own at identity
/// @param limits figures of the rate classes
public record ProfilesOptions(
        ProfilesResources resources,
        AuthOptions auth,
        ClientOptions platform,
        ClientCredentials credentials,
        RateLimitOptions limits,
        Clock clock) {}
