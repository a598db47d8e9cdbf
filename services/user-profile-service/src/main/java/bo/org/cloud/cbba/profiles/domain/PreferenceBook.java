package bo.org.cloud.cbba.profiles.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The members' preferences, and the ledger of their consent. Writes are enlisted in the call's unit of work.
public interface PreferenceBook {
    Optional<Preferences> find(UUID userId);

    /// Those of `userIds` that exist, in any order.
    List<Preferences> findAll(Collection<UUID> userIds);

    void add(Preferences preferences);

    /// Enlists `next` on the condition that the stored ones are still at the version of `current`, with an
    /// entry in the ledger that says what changed, when and from where. The ledger is only ever added to.
    void replace(Preferences current, Preferences next, ConsentSource source, String address);
}
