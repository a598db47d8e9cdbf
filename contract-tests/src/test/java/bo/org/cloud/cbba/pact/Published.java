package bo.org.cloud.cbba.pact;

import bo.org.cloud.cbba.contract.event.EventEnvelope;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.time.Duration;
import java.util.Optional;
import org.awaitility.Awaitility;

/// What the running services have told their consumers, as it was put into the consumers' queues.
final class Published {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private Published() {}

    /// The event of a type about somebody, in the open.
    static String await(String consumer, String type, String email) {
        return Awaitility.await(type + " about " + email)
                .atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> find(consumer, type, email), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<String> find(String consumer, String type, String email) {
        return RunningPlatform.traffic().bodies("ugsys-" + consumer).stream()
                .filter(body -> body.contains("\"" + type + "\""))
                .map(Published::opened)
                .filter(body -> payload(body).contains("\"" + email + "\""))
                .findFirst();
    }

    private static String payload(String body) {
        return Envelopes.read(body).payload();
    }

    private static String opened(String body) {
        EventEnvelope envelope = Envelopes.read(body);
        return envelope.payload().contains("\"ciphertext\"") ? Envelopes.opened(body) : body;
    }
}
