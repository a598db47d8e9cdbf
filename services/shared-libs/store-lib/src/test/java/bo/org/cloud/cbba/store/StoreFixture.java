package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.UnitOfWork;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One engine with a little state of its own, so that one contract can be held against both: notes with a version.
interface StoreFixture {
    ConsumingStore store();

    OutboxStore outbox();

    Leases leases();

    RateBuckets rateBuckets();

    /// Enlists a new note, on the condition that there is none with this id.
    void add(UnitOfWork work, String id, String text);

    /// Enlists the next version, on the condition that the stored one is still `version`.
    void replace(UnitOfWork work, String id, int version, String text);

    /// The note's text and version, as `text@version`.
    Optional<String> find(String id);

    /// The committed audit entries, oldest first, by column name.
    List<Map<String, String>> auditEntries();
}
