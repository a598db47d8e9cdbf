package bo.org.cloud.cbba.identity.domain;

import java.time.Duration;
import java.util.Set;

/// Makes access tokens (RFC 9068).
public interface AccessTokenIssuer {
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
