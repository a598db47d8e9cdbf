package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/// A bucket is one row, moved by one statement.
public final class PostgresRateBuckets implements RateBuckets {
    /// Division of whole numbers rounds down: a part of a token is none.
    private static final String TAKE = """
        INSERT INTO rate_bucket AS stored (bucket, arrival, granted)
        VALUES (:bucket, :now + LEAST(:wanted, :capacity) * :interval, LEAST(:wanted, :capacity))
        ON CONFLICT (bucket) DO UPDATE
        SET (arrival, granted) = (
            SELECT before.arrival + tokens * :interval, tokens
            FROM (SELECT GREATEST(stored.arrival, :now) AS arrival) AS before,
            LATERAL (SELECT GREATEST(0, LEAST(:wanted, (:full - before.arrival) / :interval)) AS tokens) AS taken
        )
        RETURNING granted, arrival
        """;
    private static final String DELETE_FULL = "DELETE FROM rate_bucket WHERE arrival <= :now";

    private final Jdbi jdbi;

    public PostgresRateBuckets(DataSource dataSource) {
        this.jdbi = PostgresPools.jdbi(dataSource);
    }

    @Override
    public Grant take(String bucket, Gcra rate, int wanted, Instant now) {
        var nowMicros = Gcra.micros(now);
        return guarded(
                "rate",
                () -> jdbi.withHandle(handle -> handle.createQuery(TAKE)
                        .bind("bucket", bucket)
                        .bind("now", nowMicros)
                        .bind("wanted", (long) wanted)
                        .bind("capacity", (long) rate.capacity())
                        .bind("interval", rate.intervalMicros())
                        .bind("full", rate.latestBeforeTaking(0, nowMicros))
                        .map((row, context) -> new Grant(row.getInt("granted"), Gcra.instant(row.getLong("arrival"))))
                        .one()));
    }

    /// Deletes buckets that are full, which is the same as none.
    ///
    /// @return how many
    public int deleteFull(Instant now) {
        return guarded(
                "delete full",
                () -> jdbi.withHandle(handle -> handle.createUpdate(DELETE_FULL)
                        .bind("now", Gcra.micros(now))
                        .execute()));
    }
}
