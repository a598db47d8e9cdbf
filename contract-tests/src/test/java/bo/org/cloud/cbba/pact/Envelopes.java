package bo.org.cloud.cbba.pact;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.contract.event.EventEnvelopeCodec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.running.RunningPlatform;
import bo.org.cloud.cbba.store.EventCipher;
import bo.org.cloud.cbba.store.FileKeyWrapping;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Events as pacts show them, in the open, and as they travel, sensitive ones encrypted.
final class Envelopes {
    private Envelopes() {}

    /// An event of identity whose ids follow from its type, so that a pact is the same whenever it is written.
    static String of(String type, long sequence, String payload) {
        return """
            {"event_id": "%1$s", "event_type": "%2$s", "event_version": "1.0",
             "occurred_at": "2031-03-15T14:20:31.502Z", "source": "ugsys.identity-manager",
             "correlation_id": "%1$s", "subject": "%1$s", "sequence": %3$d,
             "actor": {"type": "anonymous", "id": "anonymous"}, "payload": %4$s}
            """.formatted(idOf(type), type, sequence, payload.strip());
    }

    private static UUID idOf(String type) {
        return UUID.nameUUIDFromBytes(type.getBytes(StandardCharsets.UTF_8));
    }

    static String sealed(String open) {
        var envelope = read(open);
        return withPayload(envelope, cipher().encrypt(envelope.eventId(), envelope.payload()));
    }

    static String opened(String sealed) {
        var envelope = read(sealed);
        return withPayload(envelope, cipher().decrypt(envelope.eventId(), envelope.payload()));
    }

    static EventEnvelope read(String text) {
        return Json.readTolerantly(EventEnvelopeCodec.INSTANCE, text);
    }

    private static String withPayload(EventEnvelope envelope, String payload) {
        return Json.writeText(
                EventEnvelopeCodec.INSTANCE,
                new EventEnvelope(
                        envelope.eventId(),
                        envelope.eventType(),
                        envelope.eventVersion(),
                        envelope.occurredAt(),
                        envelope.source(),
                        envelope.correlationId(),
                        envelope.causationId(),
                        envelope.traceparent(),
                        envelope.actor(),
                        envelope.subject(),
                        envelope.sequence(),
                        payload));
    }

    private static EventCipher cipher() {
        return EventCipher.wrappingKeysBy(
                FileKeyWrapping.at(RunningPlatform.state().resolve("keys/platform.key")));
    }
}
