package bo.org.cloud.cbba.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;

/// Makes a call until it is answered. Whoever was cut off does not know what became of the call, and asks
/// again with the same key and body.
final class Wire {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Duration PAUSE = Duration.ofMillis(300);
    /// Come again: the key is still claimed by a dead process, a limit, a service that starts.
    private static final Set<Integer> LATER = Set.of(409, 429, 503);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger unknown = new AtomicInteger();

    /// One call, which can be made again.
    ///
    /// @param address whom it comes from, as the proxy in front says
    record Call(String method, URI uri, String address, String contentType, String body, String key, String bearer) {
        HttpRequest request() {
            var request = HttpRequest.newBuilder(uri)
                    .timeout(LONGEST_CALL)
                    .header("X-Forwarded-For", address)
                    .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
            if (!body.isEmpty()) {
                request.header("Content-Type", contentType);
            }
            if (!key.isEmpty()) {
                request.header("Idempotency-Key", key);
            }
            if (!bearer.isEmpty()) {
                request.header("Authorization", bearer);
            }
            return request.build();
        }
    }

    record Answer(int status, String body, String location) {
        boolean isSuccess() {
            return status / 100 == 2;
        }
    }

    /// Waits minutes at most.
    Answer send(Call call) {
        return Awaitility.await("an answer to " + call.method() + " " + call.uri())
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(PAUSE)
                .until(() -> answerTo(call), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<Answer> answerTo(Call call) {
        try {
            var answer = once(call);
            if (LATER.contains(answer.status())) {
                return Optional.empty();
            }
            acknowledged.addAndGet(answer.isSuccess() ? 1 : 0);
            return Optional.of(answer);
        } catch (IOException cutOff) {
            unknown.incrementAndGet();
            return Optional.empty();
        }
    }

    private Answer once(Call call) throws IOException {
        try {
            HttpResponse<String> response = http.send(call.request(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    response.body(),
                    response.headers().firstValue("Location").orElse(""));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /// How often nobody knew what had become of a call.
    int unknown() {
        return unknown.get();
    }
}
