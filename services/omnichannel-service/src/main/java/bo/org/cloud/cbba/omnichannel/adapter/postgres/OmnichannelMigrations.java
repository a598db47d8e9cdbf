package bo.org.cloud.cbba.omnichannel.adapter.postgres;

import bo.org.cloud.cbba.store.StoreMigrations;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Makes and moves on the service's tables, beside those of store-lib and in the schema that the connections use.
public final class OmnichannelMigrations {
    private static final String PLACE = "classpath:bo/org/cloud/cbba/omnichannel/";

    private OmnichannelMigrations() {}

    /// May run in several processes at once; does nothing when all is done.
    public static void migrate(DataSource database) {
        StoreMigrations.migrate(database);
        migrate(database, "migration", "omnichannel_history");
    }

    /// The tables of the local outbox, which only an embedded run has.
    public static void migrateOutbox(DataSource database) {
        migrate(database, "outbox", "dev_outbox_history");
    }

    private static void migrate(DataSource database, String folder, String history) {
        Flyway.configure()
                .dataSource(database)
                .locations(PLACE + folder)
                .table(history)
                // The other tables of this schema have a history of their own.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
