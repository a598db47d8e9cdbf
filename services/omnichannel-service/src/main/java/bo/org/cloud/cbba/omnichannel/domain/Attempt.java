package bo.org.cloud.cbba.omnichannel.domain;

import java.time.Instant;
import java.util.Optional;

/// One attempt to hand a message to a provider.
///
/// @param number from 1
/// @param endedAt when its result was known; empty while it runs, and for good where the result was lost
/// @param outcome empty while it runs
/// @param detail what happened, without addresses or content
public record Attempt(
        int number,
        String provider,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<Outcome> outcome,
        Optional<String> providerCode,
        Optional<String> detail) {}
