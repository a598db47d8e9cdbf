package bo.org.cloud.cbba.omnichannel.domain;

import java.time.Duration;
import java.util.Optional;

/// What a provider said to a message.
public sealed interface ProviderAnswer {
    /// It took the message.
    ///
    /// @param messageId its id there
    record Accepted(Optional<String> messageId) implements ProviderAnswer {}

    /// It did not take the message.
    ///
    /// @param outcome anything but accepted
    /// @param code the provider's own
    /// @param detail without addresses or content
    /// @param retryAfter the least pause that it asked for
    record Refused(Outcome outcome, Optional<String> code, String detail, Optional<Duration> retryAfter)
            implements ProviderAnswer {
        public Refused {
            if (outcome == Outcome.ACCEPTED) {
                throw new IllegalArgumentException("refused, but accepted");
            }
        }

        public static Refused of(Outcome outcome, String detail) {
            return new Refused(outcome, Optional.empty(), detail, Optional.empty());
        }
    }
}
