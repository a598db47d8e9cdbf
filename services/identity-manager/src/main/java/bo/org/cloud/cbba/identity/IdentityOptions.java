package bo.org.cloud.cbba.identity;

import bo.org.cloud.cbba.identity.domain.Client;
import bo.org.cloud.cbba.store.RateLimitOptions;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/// How the service is set up.
///
/// @param resources names of what it stores in
/// @param publicBaseUrl where the outside reaches the platform; issuer and links in mails begin with it
/// @param allowedOrigins pages that may hold a session in a cookie
/// @param clients the platform's own services, registered at the start
/// @param hashingThreads how many passwords are hashed at once
/// @param limits figures of the rate classes
public record IdentityOptions(
        IdentityResources resources,
        URI publicBaseUrl,
        Set<String> allowedOrigins,
        List<Client> clients,
        int hashingThreads,
        RateLimitOptions limits,
        Clock clock) {
    private static final int WAITING_PER_THREAD = 8;

    public IdentityOptions {
        allowedOrigins = Set.copyOf(allowedOrigins);
        clients = List.copyOf(clients);
        if (hashingThreads < 1 || hashingThreads > 64) {
            throw new IllegalArgumentException("hashingThreads must be 1..64: " + hashingThreads);
        }
    }

    /// One thread per core and the usual limits.
    public static IdentityOptions of(URI publicBaseUrl, List<Client> clients) {
        return new IdentityOptions(
                new IdentityResources(IdentityResources.SERVICE),
                publicBaseUrl,
                Set.of(publicBaseUrl.getScheme() + "://" + publicBaseUrl.getRawAuthority()),
                clients,
                Runtime.getRuntime().availableProcessors(),
                RateLimitOptions.defaults(),
                Clock.systemUTC());
    }

    /// The `iss` of every token.
    public String issuer() {
        return publicBaseUrl.resolve("/identity").toString();
    }

    int hashingQueue() {
        return hashingThreads * WAITING_PER_THREAD;
    }
}
