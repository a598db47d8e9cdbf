package bo.org.cloud.cbba.store;

import org.jdbi.v3.core.Handle;

/// A write of one unit of work, run inside its transaction at the commit.
@FunctionalInterface
public interface PostgresStatement {
    /// Runs the statement.
    ///
    /// @return the rows it changed
    int execute(Handle transaction);
}
