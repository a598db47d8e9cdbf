package bo.org.cloud.cbba.omnichannel.domain;

import java.util.Optional;
import java.util.UUID;

/// How a person of the platform can be reached; empty for somebody unknown or gone.
public interface FindContact {
    Optional<Contact> find(UUID userId);
}
