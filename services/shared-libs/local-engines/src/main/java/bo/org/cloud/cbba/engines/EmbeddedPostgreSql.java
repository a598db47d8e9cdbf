package bo.org.cloud.cbba.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// PostgreSQL as child processes, with the binaries of the machine's own platform. It runs for root too. User
/// `postgres` needs no password.
public final class EmbeddedPostgreSql implements Engine {
    static final String NAME = "postgres";
    /// Asks the postmaster for a fast shutdown: sessions are ended, nothing committed is lost.
    static final String STOP = "INT";

    private static final String PID_FILE = "postmaster.pid";

    private final EmbeddedPostgres postgres;
    private final ProcessHandle postmaster;
    private final ProcessFile processFile;
    private final ParentWatch watch;
    private final EngineVersion version;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgreSql(
            EmbeddedPostgres postgres, ProcessHandle postmaster, ProcessFile processFile, ParentWatch watch) {
        this.postgres = postgres;
        this.postmaster = postmaster;
        this.processFile = processFile;
        this.watch = watch;
        this.version = new EngineVersion("PostgreSQL", serverVersion());
    }

    /// Ends what a killed run left in this state directory, starts, and returns once it answers.
    ///
    /// @throws EngineException if it does not come up within the limit
    public static EmbeddedPostgreSql start(StateDirectory state, EngineOptions options) {
        var data = state.data(NAME);
        var processFile = state.process(NAME);
        EngineProcess.settle(processFile, STOP);
        settleUnrecorded(data);
        var kept = options.durability() == Durability.KEPT;
        var log = ProcessBuilder.Redirect.to(state.log(NAME).toFile());
        try {
            var postgres = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(options.postgresHome().toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(state.port(NAME))
                    .setPGStartupWait(options.startLimit())
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("synchronous_commit", kept ? "on" : "off")
                    .setServerConfig("fsync", kept ? "on" : "off")
                    .setServerConfig("full_page_writes", kept ? "on" : "off")
                    .setServerConfig("max_connections", "100")
                    // The same order and case rules on every machine, whatever its locales.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setErrorRedirector(log)
                    .setOutputRedirector(log)
                    .start();
            var postmaster = postmaster(data.resolve(PID_FILE));
            processFile.write(postmaster, data.toString());
            state.rememberPort(NAME, postgres.getPort());
            var watch = ParentWatch.over(postmaster.pid(), data.resolve(PID_FILE));
            return new EmbeddedPostgreSql(postgres, postmaster, processFile, watch);
        } catch (IOException | IllegalStateException e) {
            throw new EngineException("PostgreSQL did not start, see " + state.log(NAME), e);
        }
    }

    /// Where a database is reached, user included.
    ///
    /// @param database must exist; `postgres` always does
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database + "?user=postgres";
    }

    /// Creates the database unless it is there.
    ///
    /// @param database lower-case letters, digits and `_`, at most 63
    public void createDatabase(String database) {
        if (!database.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new IllegalArgumentException("no database name: " + database);
        }
        try (var connection = connect();
                var exists = connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
                var create = connection.createStatement()) {
            exists.setString(1, database);
            if (!exists.executeQuery().next()) {
                create.execute("CREATE DATABASE " + database);
            }
        } catch (SQLException e) {
            throw new EngineException("cannot create database " + database, e);
        }
    }

    @Override
    public EngineVersion version() {
        return version;
    }

    @Override
    public int port() {
        return postgres.getPort();
    }

    long pid() {
        return postmaster.pid();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            stop();
            EngineProcess.end(postmaster, STOP);
            processFile.delete();
            watch.close();
        }
    }

    /// A run that was killed while it started has not recorded its server yet, but the server has.
    private static void settleUnrecorded(Path data) {
        var pidFile = data.resolve(PID_FILE);
        if (Files.exists(pidFile)) {
            try {
                runningProcess(pidFile)
                        .filter(process -> ProcessFile.commandHolds(process, data.toString()))
                        .ifPresent(orphan -> EngineProcess.end(orphan, STOP));
            } catch (IOException e) {
                throw new EngineException("cannot read " + pidFile, e);
            }
        }
    }

    /// Also gives the data directory free, which the library has locked.
    private void stop() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new EngineException("cannot stop PostgreSQL", e);
        }
    }

    /// The process that was started has ended by now: it puts the server into a session of its own, where no
    /// Ctrl-C reaches it.
    private static ProcessHandle postmaster(Path pidFile) throws IOException {
        return runningProcess(pidFile)
                .orElseThrow(() -> new EngineException("PostgreSQL has ended right after its start"));
    }

    private static Optional<ProcessHandle> runningProcess(Path pidFile) throws IOException {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d{1,18}"))
                    .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)));
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(jdbcUrl("postgres"));
    }

    private String serverVersion() {
        try (var connection = connect()) {
            return connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException e) {
            throw new EngineException("cannot ask PostgreSQL for its version", e);
        }
    }
}
