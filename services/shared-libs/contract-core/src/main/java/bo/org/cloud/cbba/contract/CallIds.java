package bo.org.cloud.cbba.contract;

import java.util.Optional;
import java.util.UUID;

/// The ids that follow a call through logs, events and further calls.
///
/// @param requestId of this one call; the answer's `X-Request-Id`
/// @param correlationId of all that one outside cause brought about; taken from the caller when well-formed
/// @param traceparent W3C trace context, when the caller sent a valid one or tracing is on
/// @param causationId of the event that this work reacts to
public record CallIds(
        String requestId, String correlationId, Optional<String> traceparent, Optional<UUID> causationId) {}
