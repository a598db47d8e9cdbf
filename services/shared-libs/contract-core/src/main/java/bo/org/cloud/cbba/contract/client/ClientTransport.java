package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Json;
import bo.org.cloud.cbba.contract.json.MalformedJsonException;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;

/// Sends the calls of generated clients: once, or as often as the retry policy allows. Safe for use by many
/// threads.
public final class ClientTransport {
    private final ClientOptions options;
    private final Exchange exchange;

    public ClientTransport(ClientOptions options) {
        this.options = options;
        exchange = new Exchange(options);
    }

    /// @param problems makes the operation's own exception of what was answered instead of a success
    /// @throws ProblemException what `problems` made
    /// @throws ServiceUnreachableException if no answer came
    /// @throws UnreadableAnswerException if the success is not what `success` reads
    public <T> ClientResult<T> send(
            ClientRequest request, Codec<T> success, Function<ProblemException, ? extends ProblemException> problems) {
        var answer = succeed(request, problems);
        return Answers.result(answer, body(request, answer, success));
    }

    /// For operations whose success has no body; errors as for the others.
    @SuppressWarnings("NullAway") // Void has no value but null
    public ClientResult<Void> send(
            ClientRequest request, Function<ProblemException, ? extends ProblemException> problems) {
        return Answers.result(succeed(request, problems), null);
    }

    private static <T> T body(ClientRequest request, HttpResponse<byte[]> answer, Codec<T> codec) {
        try {
            return Json.readTolerantly(codec, answer.body());
        } catch (MalformedJsonException unreadable) {
            throw new UnreadableAnswerException(request.operationId(), answer.statusCode(), unreadable);
        }
    }

    private HttpResponse<byte[]> succeed(
            ClientRequest request, Function<ProblemException, ? extends ProblemException> problems) {
        try {
            var answer = answer(request);
            if (answer.statusCode() / 100 != 2) {
                throw problems.apply(Answers.problem(answer));
            }
            return answer;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ServiceUnreachableException(request.operationId(), interrupted);
        }
    }

    private HttpResponse<byte[]> answer(ClientRequest request) throws InterruptedException {
        var failures = new ArrayList<IOException>();
        for (int attempt = 1; ; attempt++) {
            try {
                var answer = exchange.send(request, attempt);
                var pause = Answers.isRefusedForNow(answer)
                        ? pauseAfter(attempt, request, Answers.retryAfter(answer))
                        : Optional.<Duration>empty();
                if (pause.isEmpty()) {
                    return answer;
                }
                options.pause.during(pause.get());
            } catch (IOException failure) {
                failures.add(failure);
                options.pause.during(pauseAfter(attempt, request, Optional.empty())
                        .orElseThrow(() -> unreachable(request, failures)));
            }
        }
    }

    private Optional<Duration> pauseAfter(int attempt, ClientRequest request, Optional<Duration> retryAfter) {
        return request.isRepeatable()
                ? options.retry.pauseAfter(attempt, retryAfter, ThreadLocalRandom.current())
                : Optional.empty();
    }

    private static ServiceUnreachableException unreachable(ClientRequest request, List<IOException> failures) {
        var last = failures.removeLast();
        failures.forEach(last::addSuppressed);
        return new ServiceUnreachableException(request.operationId(), last);
    }
}
