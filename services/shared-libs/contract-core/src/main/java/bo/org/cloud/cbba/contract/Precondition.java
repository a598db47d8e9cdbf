package bo.org.cloud.cbba.contract;

import java.util.Optional;
import java.util.Set;

/// The versions that a call accepts as current (`If-Match`, RFC 9110 section 13.1.1).
///
/// @param versions empty where the call said nothing; `*` is held as an empty set
public record Precondition(Optional<Set<Long>> versions) {
    private static final Precondition NONE = new Precondition(Optional.empty());

    public static Precondition none() {
        return NONE;
    }

    /// Whether a stored resource at `version` may be changed by this call.
    public boolean admits(long version) {
        return versions.map(wanted -> wanted.isEmpty() || wanted.contains(version))
                .orElse(true);
    }
}
