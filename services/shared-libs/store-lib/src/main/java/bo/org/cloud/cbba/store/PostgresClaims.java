package bo.org.cloud.cbba.store;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.contract.work.Claim;
import bo.org.cloud.cbba.contract.work.IdempotentCall;
import bo.org.cloud.cbba.contract.work.StoredAnswer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Idempotency keys: one upsert claims; what was in its way is read afterwards.
final class PostgresClaims {
    /// A crashed call's key is free for the same call alone.
    private static final String CLAIM = """
        INSERT INTO idempotency AS held (scope, fingerprint, fence, lease_until, expires_at)
        VALUES (:scope, :fingerprint, :fence, :lease, :expires)
        ON CONFLICT (scope) DO UPDATE
        SET fingerprint = excluded.fingerprint, fence = excluded.fence, lease_until = excluded.lease_until,
            expires_at = excluded.expires_at, status = NULL, headers = NULL, body = NULL
        WHERE held.expires_at <= :now
           OR (held.status IS NULL AND held.lease_until <= :now AND held.fingerprint = excluded.fingerprint)
        """;
    private static final String FIND = """
        SELECT fingerprint, lease_until, status, headers, body FROM idempotency WHERE scope = :scope
        """;
    private static final String RELEASE = """
        DELETE FROM idempotency WHERE scope = :scope AND fence = :fence AND status IS NULL
        """;

    private final Jdbi jdbi;

    PostgresClaims(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Claim claim(IdempotentCall call, Instant now) {
        return guarded("claim", () -> jdbi.withHandle(handle -> claim(handle, call, now)));
    }

    private static Claim claim(Handle handle, IdempotentCall call, Instant now) {
        Optional<Claim> outcome;
        do {
            outcome = tryClaim(handle, call, now).or(() -> judge(handle, call, now));
        } while (outcome.isEmpty()); // released between the two: free again
        return outcome.get();
    }

    private static Optional<Claim> tryClaim(Handle handle, IdempotentCall call, Instant now) {
        var fence = Idempotency.newFence();
        var claimed = handle.createUpdate(CLAIM)
                .bind("scope", call.scope())
                .bind("fingerprint", call.fingerprint())
                .bind("fence", fence)
                .bind("lease", now.plus(Idempotency.LEASE))
                .bind("expires", now.plus(Idempotency.KEPT))
                .bind("now", now)
                .execute();
        return claimed == 1 ? Optional.of(new Claim.Claimed(fence)) : Optional.empty();
    }

    private static Optional<Claim> judge(Handle handle, IdempotentCall call, Instant now) {
        return handle.createQuery(FIND)
                .bind("scope", call.scope())
                .map((row, context) -> judge(row, call, now))
                .findOne();
    }

    private static Claim judge(ResultSet row, IdempotentCall call, Instant now) throws SQLException {
        if (!row.getString("fingerprint").equals(call.fingerprint())) {
            return new Claim.KeyReused();
        }
        var status = row.getInt("status");
        if (row.wasNull()) {
            var leaseUntil = row.getTimestamp("lease_until").toInstant();
            return new Claim.InProgress(Idempotency.remaining(leaseUntil.toEpochMilli(), now.toEpochMilli()));
        }
        var headers = List.of((String[]) row.getArray("headers").getArray());
        return new Claim.Replay(new StoredAnswer(status, HeaderText.unflatten(headers), row.getBytes("body")));
    }

    void release(IdempotentCall call, long fence) {
        guarded(
                "release",
                () -> jdbi.withHandle(handle -> handle.createUpdate(RELEASE)
                        .bind("scope", call.scope())
                        .bind("fence", fence)
                        .execute()));
    }
}
