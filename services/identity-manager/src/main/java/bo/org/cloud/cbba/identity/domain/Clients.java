package bo.org.cloud.cbba.identity.domain;

import java.util.Optional;

/// The programs that may ask for tokens; answers may be ten seconds old.
public interface Clients {
    Optional<Client> find(String clientId);
}
