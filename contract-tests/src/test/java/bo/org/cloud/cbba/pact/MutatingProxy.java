package bo.org.cloud.cbba.pact;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Stands before a provider and makes its answers break its word.
final class MutatingProxy implements AutoCloseable {
    // The client makes these itself.
    private static final Set<String> OF_THE_CONNECTION = Set.of("host", "connection", "content-length", "upgrade");

    private final HttpServer server;
    private final URI provider;
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile Mutation mutation = Mutation.NONE;
    private final AtomicInteger passed = new AtomicInteger();

    private MutatingProxy(HttpServer server, URI provider) {
        this.server = server;
        this.provider = provider;
    }

    static MutatingProxy before(URI provider) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var proxy = new MutatingProxy(server, provider);
            server.createContext("/", proxy::pass);
            server.start();
            return proxy;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void breakBy(Mutation how) {
        mutation = how;
    }

    /// How many answers it has passed on: a mutation that cannot be made proves nothing.
    int passed() {
        return passed.get();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = HttpRequest.newBuilder(
                            provider.resolve(exchange.getRequestURI().toString()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            var body = mutation.apply(answer.body());
            passed.incrementAndGet();
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(mutation.status().orElse(answer.statusCode()), body.length);
            exchange.getResponseBody().write(body);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        http.close();
    }
}
