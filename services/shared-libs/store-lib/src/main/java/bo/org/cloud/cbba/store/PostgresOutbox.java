package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// One table, read by shard in the order of event ids.
final class PostgresOutbox implements OutboxStore {
    private static final String PENDING = """
        SELECT shard, event_id, source, event_type, envelope FROM outbox
        WHERE shard = :shard ORDER BY event_id LIMIT :limit
        """;
    private static final String DELETE = "DELETE FROM outbox WHERE shard = :shard AND event_id = :eventId";
    private static final String COUNT = "SELECT count(*) FROM outbox";

    private final Jdbi jdbi;
    private final DataSource dataSource;
    private final int shards;
    private final OutboxSignal signal;

    PostgresOutbox(Jdbi jdbi, DataSource dataSource, int shards, OutboxSignal signal) {
        this.jdbi = jdbi;
        this.dataSource = dataSource;
        this.shards = shards;
        this.signal = signal;
    }

    @Override
    public int shards() {
        return shards;
    }

    @Override
    public List<OutboxRecord> pending(int shard, int limit) {
        return guarded(
                "read outbox",
                () -> jdbi.withHandle(handle -> handle.createQuery(PENDING)
                        .bind("shard", shard)
                        .bind("limit", limit)
                        .map(ConstructorMapper.of(OutboxRecord.class))
                        .list()));
    }

    @Override
    public void delete(Collection<OutboxRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        guarded(
                "delete outbox",
                () -> jdbi.withHandle(handle -> {
                    var batch = handle.prepareBatch(DELETE);
                    records.forEach(event -> batch.bindMethods(event).add());
                    return batch.execute();
                }));
    }

    @Override
    public long count() {
        return guarded(
                "count outbox",
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(COUNT).mapTo(Long.class).one()));
    }

    @Override
    public Listening onCommit(IntConsumer wakeUp) {
        var own = signal.listen(wakeUp);
        var others = PostgresListener.start(dataSource, wakeUp);
        return () -> {
            own.close();
            others.close();
        };
    }
}
