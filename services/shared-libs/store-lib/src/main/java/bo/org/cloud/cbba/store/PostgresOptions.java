package bo.org.cloud.cbba.store;

import java.time.Duration;

/// Settings of a PostgreSQL connection pool.
public final class PostgresOptions {
    private final String url;
    private final String user;
    private final String password;
    private final int maxConnections;
    private final Duration timeout;

    private PostgresOptions(String url, String user, String password, int maxConnections, Duration timeout) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.maxConnections = maxConnections;
        this.timeout = timeout;
    }

    /// A database and who uses it.
    ///
    /// @param url e.g. `jdbc:postgresql://127.0.0.1:5432/omnichannel?currentSchema=omnichannel`
    public static PostgresOptions of(String url, String user, String password) {
        return new PostgresOptions(url, user, password, 10, Duration.ofSeconds(5));
    }

    /// For a URL that names the user, or a server that trusts this machine.
    public static PostgresOptions of(String url) {
        return of(url, "", "");
    }

    /// 2..100 (10): one may be held by the outbox's listener.
    public PostgresOptions maxConnections(int count) {
        if (count < 2 || count > 100) {
            throw new IllegalArgumentException("2..100 connections: " + count);
        }
        return new PostgresOptions(url, user, password, count, timeout);
    }

    /// How long to wait for a connection, and for one statement; 1 s or more (5 s).
    public PostgresOptions timeout(Duration each) {
        if (each.toMillis() < 1000) {
            throw new IllegalArgumentException("at least a second: " + each);
        }
        return new PostgresOptions(url, user, password, maxConnections, each);
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    int maxConnections() {
        return maxConnections;
    }

    Duration timeout() {
        return timeout;
    }
}
