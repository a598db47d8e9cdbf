package bo.org.cloud.cbba.contract.event;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// An event as the bus carries it (the `detail` in EventBridge's terms); the payload is still JSON text.
///
/// @param eventId UUIDv7, the same over all retries
/// @param payload JSON text; for sensitive events the encrypted form
public record EventEnvelope(
        UUID eventId,
        String eventType,
        String eventVersion,
        Instant occurredAt,
        String source,
        String correlationId,
        Optional<UUID> causationId,
        Optional<String> traceparent,
        Actor actor,
        String subject,
        long sequence,
        String payload) {}
