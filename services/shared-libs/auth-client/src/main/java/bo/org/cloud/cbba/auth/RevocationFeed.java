package bo.org.cloud.cbba.auth;

import java.util.List;
import java.util.Optional;

/// Where revocations are read from (`listRevocations`).
public interface RevocationFeed {
    /// @param cursor of the last page; empty to start with all that still matters
    Page fetch(Optional<String> cursor);

    /// @param nextCursor where the next read goes on; it overlaps with this page because commits arrive late
    /// @param last whether there is nothing more at the moment
    record Page(List<Revocation> entries, String nextCursor, boolean last) {}
}
