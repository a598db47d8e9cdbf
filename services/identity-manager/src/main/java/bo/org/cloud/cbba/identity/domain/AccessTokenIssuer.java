package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.util.Set;

/// Makes access tokens (RFC 9068).
public interface AccessTokenIssuer {
    /// How long a token lives at most.
    Duration LIFE = Duration.ofMinutes(15);

    /// A token that ends with the first of the person's roles to end, if that is sooner.
    IssuedToken forUser(User user, Session session);

    IssuedToken forClient(String clientId, Set<String> scopes);

    /// @param expiresIn from now
    record IssuedToken(String token, Duration expiresIn) {
        @Override
        public String toString() {
            return "IssuedToken[***, " + expiresIn + "]";
        }
    }
}
