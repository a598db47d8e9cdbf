package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;

/// Tells the faults of PostgreSQL apart, by SQLSTATE (PostgreSQL manual, appendix A).
public final class PostgresFaults {
    /// Serialization failure, deadlock, unique, foreign key and exclusion violation: another commit came first.
    private static final Set<String> LOST = Set.of("40001", "40P01", "23505", "23503", "23P01");

    /// Connection faults, shortage of resources, an operator's or a time limit's intervention.
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58");

    private PostgresFaults() {}

    /// Does some work with the database.
    ///
    /// @param what for the message, without personal data, e.g. `read messages`
    /// @throws StoreUnavailableException if the database was not reached or did not answer in time
    /// @throws ConditionLostException if another commit came first
    public static <T> T guarded(String what, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException e) {
            throw translate(what, e);
        }
    }

    private static RuntimeException translate(String what, JdbiException fault) {
        var cause = sqlCause(fault);
        if (cause.filter(PostgresFaults::isPassing).isPresent()) {
            return new StoreUnavailableException(what, fault);
        }
        var state = cause.map(SQLException::getSQLState).orElse("");
        return LOST.contains(state) ? new ConditionLostException(what + ", SQLSTATE " + state) : fault;
    }

    private static boolean isPassing(SQLException cause) {
        if (cause instanceof SQLTransientConnectionException) {
            return true; // the pool had no connection to give
        }
        var state = cause.getSQLState();
        return state != null && state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2));
    }

    private static Optional<SQLException> sqlCause(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .findFirst();
    }
}
