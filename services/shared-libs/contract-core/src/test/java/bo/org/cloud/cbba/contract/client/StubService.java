package bo.org.cloud.cbba.contract.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// A real HTTP server on a free port that gives prepared answers in turn and remembers what it was asked.
final class StubService implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Prepared> answers = new ArrayDeque<>();
    private final List<Asked> asked = Collections.synchronizedList(new ArrayList<>());

    /// A request as it came in.
    record Asked(String method, String target, Map<String, List<String>> headers, String body) {
        Optional<String> header(String name) {
            return headers.getOrDefault(name, List.of()).stream().findFirst();
        }
    }

    private record Prepared(int status, Map<String, String> headers, String body) {}

    StubService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    StubService answers(int status, Map<String, String> headers, String body) {
        answers.add(new Prepared(status, headers, body));
        return this;
    }

    StubService answers(int status, String body) {
        return answers(status, Map.of(), body);
    }

    URI uri() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    Asked onlyAsked() {
        if (asked.size() != 1) {
            throw new AssertionError("asked " + asked.size() + " times: " + asked);
        }
        return asked.getFirst();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(new Asked(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    exchange.getRequestHeaders(),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            var answer = answers.remove();
            answer.headers()
                    .forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
