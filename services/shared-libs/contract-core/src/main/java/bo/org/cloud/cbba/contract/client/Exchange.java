package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.client.CallObserver.Exchanged;
import bo.org.cloud.cbba.contract.client.ClientOptions.Credentials;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/// One try of one call: a request and its answer.
final class Exchange {
    private final ClientOptions options;

    Exchange(ClientOptions options) {
        this.options = options;
    }

    /// @throws IOException if no whole answer came in time
    HttpResponse<byte[]> send(ClientRequest request, int attempt) throws IOException, InterruptedException {
        var start = System.nanoTime();
        Optional<HttpResponse<byte[]>> answer = Optional.empty();
        try {
            var limited = BodyHandlers.limiting(BodyHandlers.ofByteArray(), options.maxAnswerBytes);
            var received = options.http.send(httpRequest(request), limited);
            answer = Optional.of(received);
            return received;
        } finally {
            options.observer.observed(new Exchanged(
                    request.operationId(),
                    request.method(),
                    request.template(),
                    attempt,
                    answer.map(HttpResponse::statusCode).orElse(0),
                    answer.flatMap(Answers::requestId),
                    Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    private HttpRequest httpRequest(ClientRequest request) {
        var body = request.body();
        var builder = HttpRequest.newBuilder(options.baseUri.resolve(request.target()))
                .method(request.method(), body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .timeout(options.timeout)
                .header("Accept", "application/json, application/problem+json");
        request.headers().forEach(builder::header);
        options.language.ifPresent(language -> builder.header("Accept-Language", language.toLanguageTag()));
        options.ids.get().ifPresent(ids -> {
            builder.header("X-Correlation-Id", ids.correlationId());
            ids.traceparent().ifPresent(parent -> builder.header("traceparent", parent));
        });
        authorization(request).ifPresent(value -> builder.header("Authorization", value));
        return builder.build();
    }

    private Optional<String> authorization(ClientRequest request) {
        return switch (request.identification()) {
            case NONE -> Optional.empty();
            case BEARER -> options.token.map(token -> "Bearer " + token.get());
            case BASIC -> options.credentials.map(Exchange::basic);
        };
    }

    /// Both parts are form-encoded before they are joined (RFC 6749 section 2.3.1).
    private static String basic(Credentials credentials) {
        var pair = ClientRequest.encode(credentials.clientId())
                + ":"
                + ClientRequest.encode(credentials.secret().get());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }
}
