package bo.org.cloud.cbba.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Makes and moves on the PostgreSQL tables of store-lib, in the schema that the connections use.
public final class StoreMigrations {
    private StoreMigrations() {}

    /// May run in several processes at once; does nothing when all is done. Its history has a table of its own, so
    /// that a service's migrations are numbered without regard to these.
    public static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:bo/org/cloud/cbba/store/migration")
                .table("store_history")
                // The service's own tables may be there first.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
