package bo.org.cloud.cbba.omnichannel.adapter.postgres;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.omnichannel.domain.Message;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import bo.org.cloud.cbba.omnichannel.domain.Messages;
import bo.org.cloud.cbba.store.PostgresWork;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/// Messages, a row each. Ids are UUIDv7, so their order is that of time.
public final class PostgresMessages implements Messages {
    private static final String FIND = "SELECT * FROM message WHERE id = :id";
    private static final String LIST = """
        SELECT * FROM message
        WHERE (CAST(:before AS uuid) IS NULL OR id < CAST(:before AS uuid))
          AND (CAST(:status AS text) IS NULL OR status = :status)
          AND (CAST(:channel AS text) IS NULL OR channel = :channel)
          AND (CAST(:userId AS uuid) IS NULL OR recipient_user_id = CAST(:userId AS uuid))
        ORDER BY id DESC LIMIT :limit
        """;
    private static final String ADD = """
        INSERT INTO message (id, channel, category, recipient_user_id, address, template, template_version,
            language, priority, status, attempt_count, provider, provider_message_id, correlation_id, due_at, version,
            created_at, updated_at)
        VALUES (:id, :channel, :category, :userId, :address, :template, :templateVersion,
            :language, :priority, :status, :attempts, :provider, :providerMessageId, :correlationId, :due, :version,
            :created, :updated)
        """;
    private static final String REPLACE = """
        UPDATE message
        SET status = :status, provider = :provider, provider_message_id = :providerMessageId, due_at = :due,
            version = :version, updated_at = :updated
        WHERE id = :id AND version = :current
        """;

    private final Jdbi jdbi;

    public PostgresMessages(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Optional<Message> find(MessageId id) {
        return guarded(
                "read message",
                () -> jdbi.withHandle(handle -> handle.createQuery(FIND)
                        .bind("id", id.value())
                        .map(MessageRow::read)
                        .findOne()));
    }

    @Override
    public List<Message> list(Filter filter, Optional<MessageId> before, int limit) {
        return guarded(
                "list messages",
                () -> jdbi.withHandle(handle -> handle.createQuery(LIST)
                        .bind("before", before.map(MessageId::value))
                        .bind("status", filter.status())
                        .bind("channel", filter.channel())
                        .bind("userId", filter.userId())
                        .bind("limit", limit)
                        .map(MessageRow::read)
                        .list()));
    }

    @Override
    public void add(Message message) {
        PostgresWork.current()
                .enlist(
                        "message " + message.id(),
                        transaction -> MessageRow.bind(transaction.createUpdate(ADD), message)
                                .execute());
    }

    @Override
    public void replace(Message current, Message next) {
        PostgresWork.current()
                .enlist(
                        "message " + current.id() + " version " + current.version(),
                        transaction -> MessageRow.bind(transaction.createUpdate(REPLACE), next)
                                .bind("current", current.version())
                                .execute());
    }
}
