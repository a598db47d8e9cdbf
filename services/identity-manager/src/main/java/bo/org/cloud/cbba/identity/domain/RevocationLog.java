package bo.org.cloud.cbba.identity.domain;

import java.time.Instant;
import java.util.List;

/// What has been revoked, in the order in which it became known.
public interface RevocationLog {
    /// The first `limit` entries behind `position`.
    List<Entry> after(String position, int limit);

    /// @param position sorts as time does; a UUID of version 7
    /// @param kind `SESSION`, `USER`, `TOKEN` or `CLIENT`
    record Entry(String position, String kind, String id, Instant notBefore, Instant expiresAt) {}
}
