package bo.org.cloud.cbba.omnichannel.adapter.postgres;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Deliveries;
import bo.org.cloud.cbba.omnichannel.domain.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/// Claims in one statement: workers that come at the same time pass over each other's rows.
public final class PostgresDeliveries implements Deliveries {
    private static final String CLAIM = """
        WITH due AS (
            SELECT id FROM message
            WHERE channel = :channel AND status IN ('queued', 'sending') AND due_at <= :now
            ORDER BY priority DESC, due_at
            LIMIT :limit
            FOR UPDATE SKIP LOCKED
        ), lost AS (
            UPDATE attempt SET outcome = 'timeout', detail = 'The result of this attempt was lost.'
            FROM due WHERE attempt.message_id = due.id AND attempt.outcome IS NULL
        ), claimed AS (
            UPDATE message
            SET status = 'sending', attempt_count = attempt_count + 1, due_at = :leaseEnd, version = version + 1,
                updated_at = :now
            FROM due WHERE message.id = due.id
            RETURNING message.*
        ), begun AS (
            INSERT INTO attempt (message_id, number, provider, started_at)
            SELECT id, attempt_count, :provider, :now FROM claimed
        )
        SELECT * FROM claimed
        """;

    private final Jdbi jdbi;

    public PostgresDeliveries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public List<Message> claim(Channel channel, String provider, int limit, Duration lease, Instant now) {
        return guarded(
                        "claim messages",
                        () -> jdbi.withHandle(handle -> handle.createQuery(CLAIM)
                                .bind("channel", channel.code())
                                .bind("provider", provider)
                                .bind("limit", limit)
                                .bind("now", now)
                                .bind("leaseEnd", now.plus(lease))
                                .map(MessageRow::read)
                                .list()))
                .stream()
                .sorted(Comparator.comparing(Message::priority).reversed())
                .toList();
    }
}
