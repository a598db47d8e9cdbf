package bo.org.cloud.cbba.crash;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// The points of a service on PostgreSQL: a driver that stands before the real one and takes its URLs.
public final class JdbcPoints implements Driver {
    private static final String COMMIT = "bo.org.cloud.cbba.store.PostgresWorkStore";
    private static final String CHANGE = "(?s)\\s*(INSERT|UPDATE|DELETE)\\b.*";
    /// Limits are counted, keys claimed and leases taken beside the commit.
    private static final String NO_CHANGE =
            "(?s)\\s*(INSERT INTO|UPDATE|DELETE FROM) (idempotency|rate_\\w+|lease|outbox)\\b.*";
    private static final String FORGET = "DELETE FROM outbox";

    static {
        try {
            // The first driver that takes a URL gets it.
            org.postgresql.Driver.deregister();
            DriverManager.registerDriver(new JdbcPoints());
            org.postgresql.Driver.register();
        } catch (SQLException refused) {
            throw new ExceptionInInitializerError(refused);
        }
    }

    private final Driver real = new org.postgresql.Driver();

    /// How one kind of object differs from the real one.
    private interface Difference {
        @Nullable
        Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable;
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        var connection = real.connect(url, properties);
        return connection == null
                ? null
                : standIn(Connection.class, (method, arguments) -> onConnection(connection, method, arguments));
    }

    private static @Nullable Object onConnection(
            Connection connection, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("commit") && Callers.include(COMMIT)) {
            return passing(CrashStep.ofCommit(), connection, method, arguments);
        }
        if (isChange(arguments) && connection.getAutoCommit()) {
            CrashSwitch.changed();
        }
        var answer = method.invoke(connection, arguments);
        return answer instanceof PreparedStatement statement && isForgetting(arguments)
                ? standIn(PreparedStatement.class, (called, given) -> onForgetting(statement, called, given))
                : answer;
    }

    private static boolean isChange(@Nullable Object @Nullable [] arguments) {
        return arguments != null
                && arguments[0] instanceof String sql
                && sql.matches(CHANGE)
                && !sql.matches(NO_CHANGE);
    }

    private static boolean isForgetting(@Nullable Object @Nullable [] arguments) {
        return arguments != null && arguments[0] instanceof String sql && sql.startsWith(FORGET);
    }

    private static @Nullable Object onForgetting(
            PreparedStatement statement, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        return method.getName().equals("executeBatch")
                ? passing(CrashStep.FORGET, statement, method, arguments)
                : method.invoke(statement, arguments);
    }

    private static @Nullable Object passing(
            CrashStep step, Object real, Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        step.begins();
        var answer = method.invoke(real, arguments);
        step.isDone();
        return answer;
    }

    private static <T> T standIn(Class<T> type, Difference difference) {
        InvocationHandler handler = (_, method, arguments) -> {
            try {
                return difference.call(method, arguments);
            } catch (InvocationTargetException thrown) {
                throw Optional.ofNullable(thrown.getCause()).orElse(thrown);
            }
        };
        return type.cast(Proxy.newProxyInstance(JdbcPoints.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return real.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return real.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return real.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return real.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return real.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("bo.org.cloud.cbba.crash");
    }
}
