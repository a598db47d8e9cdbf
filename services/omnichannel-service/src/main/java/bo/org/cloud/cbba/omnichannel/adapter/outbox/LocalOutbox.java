package bo.org.cloud.cbba.omnichannel.adapter.outbox;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.contract.work.StoreUnavailableException;
import bo.org.cloud.cbba.omnichannel.domain.Channel;
import bo.org.cloud.cbba.omnichannel.domain.Content;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import bo.org.cloud.cbba.omnichannel.domain.MessageProvider;
import bo.org.cloud.cbba.omnichannel.domain.Outcome;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Accepted;
import bo.org.cloud.cbba.omnichannel.domain.ProviderAnswer.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/// Sends nothing anywhere: keeps what would have been sent, in clear, for developers to read. For the embedded run
/// alone.
public final class LocalOutbox implements MessageProvider {
    private static final String ADD = """
        INSERT INTO dev_outbox (id, message_id, address, subject, text, html, created_at)
        VALUES (:id, :message, :address, :subject, :text, :html, :now)
        ON CONFLICT (message_id) DO NOTHING
        """;
    private static final String FIND = "SELECT id FROM dev_outbox WHERE message_id = :message";
    private static final String NEWEST = """
        SELECT id, message_id, address, subject, text, html, created_at FROM dev_outbox
        WHERE CAST(:address AS text) IS NULL OR lower(address) = lower(:address)
        ORDER BY created_at DESC, id DESC LIMIT :limit
        """;

    private final Jdbi jdbi;
    private final Supplier<UUID> ids;
    private final Clock clock;

    public LocalOutbox(Jdbi jdbi, Supplier<UUID> ids, Clock clock) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "local-outbox";
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public ProviderAnswer handOver(MessageId id, String address, Content content) {
        try {
            return new Accepted(Optional.of(keep(id, address, content).toString()));
        } catch (StoreUnavailableException away) {
            return Refused.of(Outcome.TRANSIENT, "The outbox could not be written.");
        }
    }

    /// The newest first.
    ///
    /// @param address only those to it, whatever its case; empty for all
    public List<OutboxMail> newest(Optional<String> address, int limit) {
        return guarded(
                "read outbox",
                () -> jdbi.withHandle(handle -> handle.createQuery(NEWEST)
                        .bind("address", address)
                        .bind("limit", limit)
                        .map(ConstructorMapper.of(OutboxMail.class))
                        .list()));
    }

    private UUID keep(MessageId id, String address, Content content) {
        return guarded(
                "write outbox",
                () -> jdbi.withHandle(handle -> {
                    handle.createUpdate(ADD)
                            .bind("id", ids.get())
                            .bind("message", id.value())
                            .bind("address", address)
                            .bind("subject", content.subject())
                            .bind("text", content.text())
                            .bind("html", content.html())
                            .bind("now", clock.instant())
                            .execute();
                    return handle.createQuery(FIND)
                            .bind("message", id.value())
                            .mapTo(UUID.class)
                            .one();
                }));
    }
}
