package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.Completion;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.contract.work.UnitOfWork;
import bo.org.cloud.cbba.contract.work.WorkContext;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/// Units of work on PostgreSQL, beside the tables of [StoreMigrations]. Safe for use by many threads.
///
/// A commit runs at the database's own isolation (read committed): a statement's `WHERE` and row count are its
/// condition.
public final class PostgresWorkStore implements ConsumingStore {
    private static final String DELETE_APPLIED = "DELETE FROM inbox WHERE expires_at <= :now";
    private static final String DELETE_ANSWERS = "DELETE FROM idempotency WHERE expires_at <= :now";

    private final Jdbi jdbi;
    private final OutboxEncoder encoder;
    private final PostgresInbox inbox;
    private final PostgresClaims claims;
    private final OutboxSignal signal = new OutboxSignal();
    private final PostgresOutbox outbox;

    /// Migrates nothing: see [StoreMigrations].
    ///
    /// @param dataSource the caller closes it
    public PostgresWorkStore(DataSource dataSource, StoreOptions options) {
        jdbi = PostgresPools.jdbi(dataSource);
        encoder = new OutboxEncoder(options.shards(), options.cipher());
        inbox = new PostgresInbox(jdbi);
        claims = new PostgresClaims(jdbi);
        outbox = new PostgresOutbox(jdbi, dataSource, options.shards(), signal);
    }

    @Override
    public PostgresWork begin(WorkContext context) {
        return new PostgresWork(context, encoder, mark -> inbox.find(mark, context.now()));
    }

    @Override
    public void commit(UnitOfWork work, Optional<Completion> completion) {
        if (!(work instanceof PostgresWork own)) {
            throw new IllegalArgumentException("not a unit of work of this store: " + work.getClass());
        }
        var statements = Stream.concat(
                        PostgresRecords.of(own),
                        completion.stream()
                                .map(done -> PostgresRecords.completion(
                                        done, own.context().now())))
                .toList();
        if (statements.isEmpty()) {
            return;
        }
        guarded(
                "commit",
                () -> jdbi.inTransaction(transaction -> {
                    statements.forEach(statement -> statement.execute(transaction));
                    return statements.size();
                }));
        signal.raise(own.events());
    }

    @Override
    public Claim claim(IdempotentCall call, Instant now) {
        return claims.claim(call, now);
    }

    @Override
    public void release(IdempotentCall call, long fence) {
        claims.release(call, fence);
    }

    @Override
    public boolean isAvailable() {
        try {
            return guarded(
                    "availability",
                    () -> jdbi.withHandle(handle -> handle.createQuery("SELECT true")
                            .mapTo(Boolean.class)
                            .one()));
        } catch (StoreUnavailableException e) {
            return false;
        }
    }

    /// What this store's commits leave for the relay.
    public OutboxStore outbox() {
        return outbox;
    }

    /// Deletes what has expired, which nothing looks at any more.
    ///
    /// @return how many rows
    public int deleteExpired(Instant now) {
        return guarded(
                "delete expired",
                () -> jdbi.withHandle(handle -> Stream.of(DELETE_APPLIED, DELETE_ANSWERS)
                        .mapToInt(
                                sql -> handle.createUpdate(sql).bind("now", now).execute())
                        .sum()));
    }
}
