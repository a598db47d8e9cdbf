package bo.org.cloud.cbba.omnichannel.adapter.postgres;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.omnichannel.domain.Attempt;
import bo.org.cloud.cbba.omnichannel.domain.Attempts;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import bo.org.cloud.cbba.omnichannel.domain.Outcome;
import bo.org.cloud.cbba.store.PostgresWork;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;

/// Attempts, a row each.
public final class PostgresAttempts implements Attempts {
    private static final String LIST = "SELECT * FROM attempt WHERE message_id = :message ORDER BY number";
    private static final String END = """
        UPDATE attempt
        SET ended_at = :ended, outcome = :outcome, provider_code = :providerCode, detail = :detail
        WHERE message_id = :message AND number = :number
        """;

    private final Jdbi jdbi;

    public PostgresAttempts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Attempt> of(MessageId id) {
        return guarded(
                "read attempts",
                () -> jdbi.withHandle(handle -> handle.createQuery(LIST)
                        .bind("message", id.value())
                        .map(PostgresAttempts::read)
                        .list()));
    }

    @Override
    public void end(MessageId id, Attempt ended) {
        PostgresWork.current()
                .enlist(
                        "attempt " + ended.number() + " of " + id,
                        transaction -> transaction
                                .createUpdate(END)
                                .bind("message", id.value())
                                .bind("number", ended.number())
                                .bind("ended", ended.endedAt())
                                .bind("outcome", ended.outcome().map(Outcome::code))
                                .bind("providerCode", ended.providerCode())
                                .bind("detail", ended.detail())
                                .execute());
    }

    private static Attempt read(ResultSet row, StatementContext context) throws SQLException {
        return new Attempt(
                row.getInt("number"),
                row.getString("provider"),
                row.getTimestamp("started_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("outcome")).flatMap(Outcome::of),
                Optional.ofNullable(row.getString("provider_code")),
                Optional.ofNullable(row.getString("detail")));
    }
}
