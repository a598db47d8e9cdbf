package bo.org.cloud.cbba.identity.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What has been revoked, in the order in which it became known.
public interface RevocationLog {
    /// Entries behind `position` that still matter at `now`, at most `limit`.
    List<Entry> after(Optional<String> position, int limit, Instant now);

    /// @param position sorts as time does; a UUID of version 7
    /// @param kind `SESSION`, `USER`, `TOKEN` or `CLIENT`
    record Entry(String position, String kind, String id, Instant notBefore, Instant expiresAt) {}
}
