package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/// One row per lease, moved by conditional statements.
public final class PostgresLeases implements Leases {
    private static final String ACQUIRE = """
        INSERT INTO lease AS held (name, owner, fence, held_until)
        VALUES (:name, :owner, 1, :until)
        ON CONFLICT (name) DO UPDATE
        SET owner = excluded.owner, held_until = excluded.held_until,
            fence = held.fence + CASE WHEN held.owner = excluded.owner THEN 0 ELSE 1 END
        WHERE held.owner = excluded.owner OR held.held_until <= :now
        RETURNING fence
        """;
    /// The row stays when a lease is released, so that the next owner's fence is higher.
    private static final String MOVE = """
        UPDATE lease SET owner = :newOwner, held_until = :until
        WHERE name = :name AND owner = :owner AND fence = :fence
        """;

    private final Jdbi jdbi;

    public PostgresLeases(DataSource dataSource) {
        this.jdbi = PostgresPools.jdbi(dataSource);
    }

    @Override
    public Optional<Lease> acquire(String name, String owner, Duration length, Instant now) {
        var until = now.plus(length);
        return guarded(
                "acquire lease",
                () -> jdbi.withHandle(handle -> handle.createQuery(ACQUIRE)
                        .bind("name", name)
                        .bind("owner", owner)
                        .bind("until", until)
                        .bind("now", now)
                        .mapTo(Long.class)
                        .findOne()
                        .map(fence -> new Lease(name, owner, fence, until))));
    }

    @Override
    public Optional<Lease> renew(Lease lease, Duration length, Instant now) {
        var until = now.plus(length);
        return move(lease, lease.owner(), until)
                ? Optional.of(new Lease(lease.name(), lease.owner(), lease.fence(), until))
                : Optional.empty();
    }

    @Override
    public void release(Lease lease) {
        move(lease, "", Instant.EPOCH);
    }

    private boolean move(Lease lease, String newOwner, Instant until) {
        return guarded(
                "move lease",
                () -> jdbi.withHandle(handle -> handle.createUpdate(MOVE)
                                .bind("newOwner", newOwner)
                                .bind("until", until)
                                .bind("name", lease.name())
                                .bind("owner", lease.owner())
                                .bind("fence", lease.fence())
                                .execute()
                        == 1));
    }
}
