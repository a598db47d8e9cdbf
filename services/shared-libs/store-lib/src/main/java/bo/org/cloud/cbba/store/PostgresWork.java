package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.work.ConditionLostException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// A unit of work on PostgreSQL: what is enlisted runs in order in one transaction after the handler has returned,
/// and cannot be read before.
public final class PostgresWork extends StagedWork {
    private final List<Deferred> statements = new ArrayList<>();
    private final Function<InboxMark, Consumption> inbox;

    PostgresWork(WorkContext context, OutboxEncoder encoder, Function<InboxMark, Consumption> inbox) {
        super(context, encoder);
        this.inbox = inbox;
    }

    /// The unit of work of the handler that runs in this thread.
    ///
    /// @throws IllegalStateException outside a handler, and where the handler's store is another
    public static PostgresWork current() {
        if (UnitOfWork.current() instanceof PostgresWork work) {
            return work;
        }
        throw new IllegalStateException("this handler's unit of work is not on PostgreSQL");
    }

    /// Enlists a write that must change one row: its `WHERE` is its condition. A unique, foreign key or exclusion
    /// violation loses the condition too.
    ///
    /// @param what for the message when the condition is lost, without personal data, e.g. `messages version 3`
    public PostgresWork enlist(String what, PostgresStatement statement) {
        return enlist(what, 1, statement);
    }

    /// Enlists a write that must change so many rows.
    public PostgresWork enlist(String what, int rows, PostgresStatement statement) {
        statements.add(new Deferred(what, rows, statement));
        return this;
    }

    /// Enlists a write that may change any number of rows.
    public PostgresWork enlistUnconditionally(String what, PostgresStatement statement) {
        return enlist(what, Deferred.ANY, statement);
    }

    @Override
    boolean hasNoState() {
        return statements.isEmpty();
    }

    @Override
    Consumption findInbox(InboxMark wanted) {
        return inbox.apply(wanted);
    }

    List<Deferred> statements() {
        return statements;
    }

    record Deferred(String what, int rows, PostgresStatement statement) {
        static final int ANY = -1;

        void execute(Handle transaction) {
            var changed = PostgresFaults.guarded(what, () -> statement.execute(transaction));
            if (rows != ANY && changed != rows) {
                throw new ConditionLostException(what);
            }
        }
    }
}
