package bo.org.cloud.cbba.profiles.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The profiles. Writes are enlisted in the call's unit of work.
public interface Profiles {
    Optional<Profile> find(UUID userId);

    /// Those of `userIds` that exist, in any order; two round trips to the store for 100 at the most.
    List<Profile> findAll(Collection<UUID> userIds);

    /// Whether somebody else has the handle.
    boolean isTaken(String handle, UUID by);

    void add(Profile profile);

    /// Enlists `next` on the condition that the stored profile is still at the version of `current`, and the
    /// handle with it: nobody gets a handle that somebody has.
    void replace(Profile current, Profile next);
}
