package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.testing.Engines;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

final class PostgresFixture implements StoreFixture, AutoCloseable {
    private static final String NOTES = """
        CREATE TABLE note (note_id text PRIMARY KEY, version integer NOT NULL, text text NOT NULL)
        """;
    private static final String ADD = "INSERT INTO note (note_id, version, text) VALUES (:id, 1, :text)";
    private static final String REPLACE = """
        UPDATE note SET version = version + 1, text = :text WHERE note_id = :id AND version = :version
        """;
    private static final String FIND = "SELECT text || '@' || version FROM note WHERE note_id = :id";

    private final HikariDataSource dataSource;
    private final Jdbi jdbi;
    private final PostgresWorkStore store;

    private PostgresFixture(HikariDataSource dataSource, StoreOptions options) {
        this.dataSource = dataSource;
        StoreMigrations.migrate(dataSource);
        jdbi = PostgresPools.jdbi(dataSource);
        jdbi.useHandle(handle -> handle.execute(NOTES));
        store = new PostgresWorkStore(dataSource, options);
    }

    static PostgresFixture fresh(Class<?> test, EventCipher cipher) {
        var pool = PostgresPools.open(PostgresOptions.of(Engines.freshDatabase(test)));
        return new PostgresFixture(pool, StoreOptions.of("notes").cipher(cipher));
    }

    HikariDataSource dataSource() {
        return dataSource;
    }

    @Override
    public PostgresWorkStore store() {
        return store;
    }

    @Override
    public OutboxStore outbox() {
        return store.outbox();
    }

    @Override
    public Leases leases() {
        return new PostgresLeases(dataSource);
    }

    @Override
    public RateBuckets rateBuckets() {
        return new PostgresRateBuckets(dataSource);
    }

    @Override
    public void add(UnitOfWork work, String id, String text) {
        ((PostgresWork) work)
                .enlist(
                        "add note",
                        transaction -> transaction
                                .createUpdate(ADD)
                                .bind("id", id)
                                .bind("text", text)
                                .execute());
    }

    @Override
    public void replace(UnitOfWork work, String id, int version, String text) {
        ((PostgresWork) work)
                .enlist(
                        "note version " + version,
                        transaction -> transaction
                                .createUpdate(REPLACE)
                                .bind("id", id)
                                .bind("version", version)
                                .bind("text", text)
                                .execute());
    }

    @Override
    public Optional<String> find(String id) {
        return jdbi.withHandle(handle ->
                handle.createQuery(FIND).bind("id", id).mapTo(String.class).findOne());
    }

    @Override
    public List<Map<String, String>> auditEntries() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT * FROM audit_unsealed ORDER BY entry_id")
                .mapToMap()
                .map(PostgresFixture::texts)
                .list());
    }

    private static Map<String, String> texts(Map<String, Object> row) {
        var texts = new HashMap<String, String>();
        row.forEach((name, value) -> texts.put(name, value.toString()));
        return texts;
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
