package bo.org.cloud.cbba.contract.event;

import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.IntegerRule;
import bo.org.cloud.cbba.contract.json.JsonInput;
import bo.org.cloud.cbba.contract.json.JsonOutput;
import bo.org.cloud.cbba.contract.json.Scalars;
import bo.org.cloud.cbba.contract.json.StringRule;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The envelope as `specs/asyncapi/common.yaml` describes it. The payload is passed on as JSON text: who reads it
/// knows its type.
public final class EventEnvelopeCodec implements Codec<EventEnvelope> {
    public static final EventEnvelopeCodec INSTANCE = new EventEnvelopeCodec();

    private static final StringRule NAME = StringRule.length(1, 128).verbatim();
    private static final StringRule TRACEPARENT = StringRule.length(1, 256).verbatim();
    private static final IntegerRule SEQUENCE = IntegerRule.between(1, Long.MAX_VALUE);

    private EventEnvelopeCodec() {}

    @Override
    @SuppressWarnings("NullAway") // endObject tells that all that is required was read
    public @Nullable EventEnvelope read(JsonInput in) {
        if (!in.beginObject()) {
            return null;
        }
        UUID eventId = null;
        String eventType = null;
        String eventVersion = null;
        Instant occurredAt = null;
        String source = null;
        String correlationId = null;
        Optional<UUID> causationId = Optional.empty();
        Optional<String> traceparent = Optional.empty();
        Actor actor = null;
        String subject = null;
        Long sequence = null;
        String payload = null;
        while (in.nextField()) {
            switch (in.field()) {
                case "event_id" -> eventId = in.readUuid();
                case "event_type" -> eventType = in.readString(NAME);
                case "event_version" -> eventVersion = in.readString(NAME);
                case "occurred_at" -> occurredAt = in.readInstant();
                case "source" -> source = in.readString(NAME);
                case "correlation_id" -> correlationId = in.readString(NAME);
                case "causation_id" -> causationId = Optional.ofNullable(in.readUuid());
                case "traceparent" -> traceparent = Optional.ofNullable(in.readString(TRACEPARENT));
                case "actor" -> actor = ActorCodec.INSTANCE.read(in);
                case "subject" -> subject = in.readString(NAME);
                case "sequence" -> sequence = in.readLong(SEQUENCE);
                case "payload" -> payload = in.readRaw();
                default -> in.unknownField();
            }
        }
        in.require("event_id", eventId);
        in.require("event_type", eventType);
        in.require("event_version", eventVersion);
        in.require("occurred_at", occurredAt);
        in.require("source", source);
        in.require("correlation_id", correlationId);
        in.require("actor", actor);
        in.require("subject", subject);
        in.require("sequence", sequence);
        in.require("payload", payload);
        if (!in.endObject()) {
            return null;
        }
        return new EventEnvelope(
                eventId,
                eventType,
                eventVersion,
                occurredAt,
                source,
                correlationId,
                causationId,
                traceparent,
                actor,
                subject,
                sequence,
                payload);
    }

    @Override
    public void write(JsonOutput out, EventEnvelope value) {
        out.beginObject();
        out.writeUuid("event_id", value.eventId());
        out.writeString("event_type", value.eventType());
        out.writeString("event_version", value.eventVersion());
        out.writeInstant("occurred_at", value.occurredAt());
        out.writeString("source", value.source());
        out.writeString("correlation_id", value.correlationId());
        out.writeOptional("causation_id", Scalars.UUIDS, value.causationId());
        out.writeString("traceparent", value.traceparent());
        out.write("actor", ActorCodec.INSTANCE, value.actor());
        out.writeString("subject", value.subject());
        out.writeLong("sequence", value.sequence());
        out.writeRaw("payload", value.payload());
        out.endObject();
    }
}
