package bo.org.cloud.cbba.identity.api;

import java.util.Optional;
import java.util.Set;

/// The pages that may hold a session in a cookie. A caller without an origin is no browser and cannot be
/// tricked into sending a cookie.
public record AllowedOrigins(Set<String> origins) {
    public AllowedOrigins {
        origins = Set.copyOf(origins);
    }

    boolean admits(Optional<String> origin) {
        return origin.map(origins::contains).orElse(true);
    }
}
