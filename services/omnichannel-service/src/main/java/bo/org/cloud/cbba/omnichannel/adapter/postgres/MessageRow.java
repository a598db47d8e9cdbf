package bo.org.cloud.cbba.omnichannel.adapter.postgres;

import bo.org.cloud.cbba.omnichannel.domain.Category;
import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Language;
import bo.org.cloud.cbba.omnichannel.domain.Message;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import bo.org.cloud.cbba.omnichannel.domain.Priority;
import bo.org.cloud.cbba.omnichannel.domain.Receipt;
import bo.org.cloud.cbba.omnichannel.domain.Recipient;
import bo.org.cloud.cbba.omnichannel.domain.Status;
import bo.org.cloud.cbba.omnichannel.domain.TemplateVersion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;

/// A message as a row. Checks of the table keep unknown codes out.
final class MessageRow {
    private MessageRow() {}

    static Message read(ResultSet row, StatementContext context) throws SQLException {
        return new Message(
                new MessageId(row.getObject("id", UUID.class)),
                Channel.of(row.getString("channel")).orElseThrow(),
                Category.of(row.getString("category")).orElseThrow(),
                new Recipient(
                        Optional.ofNullable(row.getObject("recipient_user_id", UUID.class)), row.getString("address")),
                new TemplateVersion(row.getString("template"), row.getInt("template_version")),
                new Language(row.getString("language")),
                Priority.of(row.getString("priority")).orElseThrow(),
                Status.of(row.getString("status")).orElseThrow(),
                row.getInt("attempt_count"),
                receipt(row),
                row.getString("correlation_id"),
                row.getTimestamp("due_at").toInstant(),
                row.getLong("version"),
                row.getTimestamp("created_at").toInstant(),
                row.getTimestamp("updated_at").toInstant());
    }

    private static Optional<Receipt> receipt(ResultSet row) throws SQLException {
        var providerMessageId = Optional.ofNullable(row.getString("provider_message_id"));
        return Optional.ofNullable(row.getString("provider")).map(name -> new Receipt(name, providerMessageId));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Message message) {
        return statement
                .bind("id", message.id().value())
                .bind("channel", message.channel().code())
                .bind("category", message.category().code())
                .bind("userId", message.recipient().userId())
                .bind("address", message.recipient().address())
                .bind("template", message.template().slug())
                .bind("templateVersion", message.template().number())
                .bind("language", message.language().code())
                .bind("priority", message.priority().code())
                .bind("status", message.status().code())
                .bind("attempts", message.attempts())
                .bind("provider", message.receipt().map(Receipt::provider))
                .bind("providerMessageId", message.receipt().flatMap(Receipt::messageId))
                .bind("correlationId", message.correlationId())
                .bind("due", message.dueAt())
                .bind("version", message.version())
                .bind("created", message.createdAt())
                .bind("updated", message.updatedAt());
    }
}
