package bo.org.cloud.cbba.store;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.event.Event;
import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.event.OutgoingEvent;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.work.WorkContext;

/// Makes the outbox record of an event: its envelope, encrypted where the contract says so, in its subject's
/// shard.
final class OutboxEncoder {
    private final int shards;
    private final EventCipher cipher;

    OutboxEncoder(int shards, EventCipher cipher) {
        this.shards = shards;
        this.cipher = cipher;
    }

    <T extends Event> OutboxRecord encode(OutgoingEvent<T> event, WorkContext context) {
        var type = event.type();
        var id = Ids.newId();
        var payload = Json.writeText(type.codec(), event.payload());
        var envelope = new EventEnvelope(
                id,
                type.name(),
                type.version(),
                context.now(),
                type.source(),
                context.ids().correlationId(),
                context.ids().causationId(),
                context.ids().traceparent(),
                context.actor(),
                event.subject(),
                event.sequence(),
                type.sensitive() ? cipher.encrypt(id, payload) : payload);
        var json = Json.writeText(EventEnvelopeCodec.INSTANCE, envelope);
        return new OutboxRecord(shardOf(event.subject()), id, type.source(), type.name(), json);
    }

    /// `String.hashCode` is specified, so that a subject keeps its shard over restarts and instances.
    private int shardOf(String subject) {
        return Math.floorMod(subject.hashCode(), shards);
    }
}
