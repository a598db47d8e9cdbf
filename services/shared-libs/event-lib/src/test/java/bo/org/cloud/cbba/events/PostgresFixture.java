package bo.org.cloud.cbba.events;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.Leases;
import bo.org.cloud.cbba.store.OutboxStore;
import bo.org.cloud.cbba.store.PostgresLeases;
import bo.org.cloud.cbba.store.PostgresOptions;
import bo.org.cloud.cbba.store.PostgresPools;
import bo.org.cloud.cbba.store.PostgresWork;
import bo.org.cloud.cbba.store.PostgresWorkStore;
import bo.org.cloud.cbba.store.StoreMigrations;
import bo.org.cloud.cbba.store.StoreOptions;
import bo.org.cloud.cbba.testing.Engines;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

final class PostgresFixture implements StoreFixture {
    private static final String TABLE = "CREATE TABLE effect (effect_id uuid PRIMARY KEY, text text NOT NULL)";
    private static final String ADD = "INSERT INTO effect (effect_id, text) VALUES (:id, :text)";
    private static final String ALL = "SELECT text FROM effect ORDER BY text COLLATE \"C\"";

    private final HikariDataSource dataSource;
    private final Jdbi jdbi;
    private final PostgresWorkStore store;

    private PostgresFixture(HikariDataSource dataSource, EventCipher cipher) {
        this.dataSource = dataSource;
        StoreMigrations.migrate(dataSource);
        jdbi = PostgresPools.jdbi(dataSource);
        jdbi.useHandle(handle -> handle.execute(TABLE));
        store = new PostgresWorkStore(
                dataSource, StoreOptions.of("notes").shards(4).cipher(cipher));
    }

    static PostgresFixture fresh(Class<?> test, EventCipher cipher) {
        return new PostgresFixture(PostgresPools.open(PostgresOptions.of(Engines.freshDatabase(test))), cipher);
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
    public void apply(String text) {
        PostgresWork.current()
                .enlist(
                        "effect",
                        transaction -> transaction
                                .createUpdate(ADD)
                                .bind("id", Ids.newId())
                                .bind("text", text)
                                .execute());
    }

    @Override
    public List<String> effects() {
        return jdbi.withHandle(
                handle -> handle.createQuery(ALL).mapTo(String.class).list());
    }

    @Override
    public void close() {
        dataSource.close();
    }
}
