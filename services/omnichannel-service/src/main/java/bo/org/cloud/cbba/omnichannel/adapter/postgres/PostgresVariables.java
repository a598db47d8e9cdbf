package bo.org.cloud.cbba.omnichannel.adapter.postgres;

import static bo.org.cloud.cbba.store.PostgresFaults.guarded;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import bo.org.cloud.cbba.contract.json.MapRule;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import bo.org.cloud.cbba.omnichannel.domain.ContentVariables;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import bo.org.cloud.cbba.omnichannel.domain.Variables;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.PostgresWork;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/// Variables, encrypted with a data key per message that is bound to the message's id.
public final class PostgresVariables implements ContentVariables {
    private static final Codec<Map<String, String>> VALUES =
            Scalars.maps(MapRule.ANY, Scalars.strings(StringRule.ANY.verbatim()));
    private static final String KEEP = "INSERT INTO message_variables (message_id, sealed) VALUES (:message, :sealed)";
    private static final String FIND = "SELECT sealed FROM message_variables WHERE message_id = :message";
    private static final String ERASE = "DELETE FROM message_variables WHERE message_id = :message";

    private final Jdbi jdbi;
    private final EventCipher cipher;

    public PostgresVariables(Jdbi jdbi, EventCipher cipher) {
        this.jdbi = jdbi;
        this.cipher = cipher;
    }

    @Override
    public void keep(MessageId id, Variables variables) {
        var sealed = cipher.encrypt(id.value(), Json.writeText(VALUES, variables.values()));
        PostgresWork.current()
                .enlist(
                        "variables of " + id,
                        transaction -> transaction
                                .createUpdate(KEEP)
                                .bind("message", id.value())
                                .bind("sealed", sealed)
                                .execute());
    }

    @Override
    public Variables load(MessageId id) {
        var sealed = guarded(
                        "read variables",
                        () -> jdbi.withHandle(handle -> handle.createQuery(FIND)
                                .bind("message", id.value())
                                .mapTo(String.class)
                                .findOne()))
                .orElseThrow(() -> new IllegalArgumentException("no variables of " + id));
        try {
            return new Variables(Json.readTolerantly(VALUES, cipher.decrypt(id.value(), sealed)));
        } catch (MalformedJsonException e) {
            throw new IllegalArgumentException("no readable variables of " + id, e);
        }
    }

    @Override
    public void erase(MessageId id) {
        PostgresWork.current()
                .enlist(
                        "variables of " + id,
                        transaction -> transaction
                                .createUpdate(ERASE)
                                .bind("message", id.value())
                                .execute());
    }
}
