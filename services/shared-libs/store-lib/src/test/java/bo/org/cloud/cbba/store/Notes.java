package bo.org.cloud.cbba.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Notes of a fixture that are shared by nobody.
final class Notes {
    private Notes() {}

    static String newId() {
        return "note-" + UUID.randomUUID();
    }

    static String stored(StoreFixture fixture, String text) {
        var id = newId();
        var work = fixture.store().begin(Works.atNoon());
        fixture.add(work, id, text);
        fixture.store().commit(work, Optional.empty());
        return id;
    }

    static List<OutboxRecord> pending(StoreFixture fixture, String subject) {
        return IntStream.range(0, fixture.outbox().shards())
                .mapToObj(shard -> fixture.outbox().pending(shard, 1000))
                .flatMap(List::stream)
                .filter(found -> found.envelope().contains(subject))
                .toList();
    }
}
