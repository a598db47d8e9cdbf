package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import java.time.Instant;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/// A bucket is one row, moved by one statement.
public final class PostgresRateBuckets implements RateBuckets {
    private static final String TAKE = """
        INSERT INTO rate_window AS stored (bucket, used, ends, granted)
        VALUES (:bucket, LEAST(:wanted, :calls), :new_end, LEAST(:wanted, :calls))
        ON CONFLICT (bucket) DO UPDATE
        SET (used, ends, granted) = (
            SELECT before.used + tokens, before.ends, tokens
            FROM (
                SELECT CASE WHEN stored.ends > :now THEN stored.used ELSE 0 END AS used,
                       CASE WHEN stored.ends > :now THEN stored.ends ELSE :new_end END AS ends
            ) AS before,
            LATERAL (SELECT GREATEST(0, LEAST(:wanted, :calls - before.used)) AS tokens) AS taken
        )
        RETURNING granted, used, ends
        """;
    private static final String DELETE_OVER = "DELETE FROM rate_window WHERE ends <= :now";

    private final Jdbi jdbi;

    public PostgresRateBuckets(DataSource dataSource) {
        this.jdbi = PostgresPools.jdbi(dataSource);
    }

    @Override
    public Grant take(String bucket, RateLimit limit, int wanted, Instant now) {
        return guarded(
                "rate",
                () -> jdbi.withHandle(handle -> handle.createQuery(TAKE)
                        .bind("bucket", bucket)
                        .bind("now", now.toEpochMilli())
                        .bind("wanted", wanted)
                        .bind("calls", limit.calls())
                        .bind("new_end", limit.endOfWindowFrom(now))
                        .map((row, context) -> new Grant(
                                row.getInt("granted"),
                                Math.max(0, limit.calls() - row.getInt("used")),
                                Instant.ofEpochMilli(row.getLong("ends"))))
                        .one()));
    }

    /// Deletes buckets whose window is over, which is the same as none.
    ///
    /// @return how many
    public int deleteOver(Instant now) {
        return guarded(
                "delete over",
                () -> jdbi.withHandle(handle -> handle.createUpdate(DELETE_OVER)
                        .bind("now", now.toEpochMilli())
                        .execute()));
    }
}
