package bo.org.cloud.cbba.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;

/// Makes connection pools whose every wait ends in bounded time.
public final class PostgresPools {
    private PostgresPools() {}

    /// Opens without a server too: readiness tells. The caller closes it.
    public static HikariDataSource open(PostgresOptions options) {
        var millis = options.timeout().toMillis();
        var config = new HikariConfig();
        config.setJdbcUrl(options.url());
        if (!options.user().isEmpty()) {
            config.setUsername(options.user());
            config.setPassword(options.password());
        }
        config.setMaximumPoolSize(options.maxConnections());
        config.setConnectionTimeout(millis);
        config.setValidationTimeout(Math.min(millis, 2000));
        config.setInitializationFailTimeout(-1);
        config.addDataSourceProperty("connectTimeout", seconds(millis));
        // The server ends a statement first, and tells so; this is for a server that is gone.
        config.addDataSourceProperty("socketTimeout", seconds(2 * millis));
        config.addDataSourceProperty("options", "-c statement_timeout=" + millis);
        return new HikariDataSource(config);
    }

    /// Access for adapters, whose exceptions keep the bound values to themselves: they may be personal data.
    public static Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource)
                .registerArrayType(String.class, "text")
                .configure(StatementExceptions.class, config -> config.setMessageRendering(MessageRendering.NONE));
    }

    private static String seconds(long millis) {
        return Long.toString(Math.max(1, millis / 1000));
    }
}
