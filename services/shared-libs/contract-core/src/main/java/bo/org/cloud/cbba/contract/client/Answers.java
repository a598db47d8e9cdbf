package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.ProblemException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// What the headers of an answer mean.
final class Answers {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVICE_UNAVAILABLE = 503;

    private Answers() {}

    /// The service turned the call away before doing anything, and would take it later.
    static boolean isRefusedForNow(HttpResponse<?> answer) {
        return answer.statusCode() == TOO_MANY_REQUESTS || answer.statusCode() == SERVICE_UNAVAILABLE;
    }

    /// `Retry-After` in its form of seconds (RFC 9110 section 10.2.3); the services never send the other one.
    static Optional<Duration> retryAfter(HttpResponse<?> answer) {
        return answer.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,9}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
    }

    static Optional<String> requestId(HttpResponse<?> answer) {
        return answer.headers().firstValue("X-Request-Id");
    }

    static <T extends @Nullable Object> ClientResult<T> result(HttpResponse<?> answer, T body) {
        return new ClientResult<>(
                answer.statusCode(),
                body,
                answer.headers().firstValue("ETag").map(EntityTag::version).orElse(OptionalLong.empty()),
                answer.headers().firstValue("Location"),
                requestId(answer));
    }

    static ProblemException problem(HttpResponse<byte[]> answer) {
        return new ProblemException(
                ProblemReader.read(answer.statusCode(), answer.body(), requestId(answer)), retryAfter(answer));
    }
}
