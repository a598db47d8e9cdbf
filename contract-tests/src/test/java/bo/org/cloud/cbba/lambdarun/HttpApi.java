package bo.org.cloud.cbba.lambdarun;

import bo.org.cloud.cbba.testing.LambdaProcess;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Stands where API Gateway does: a call goes to the function that its path's first word names.
final class HttpApi implements AutoCloseable {
    private final Map<String, LambdaProcess> functions = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private HttpApi(HttpServer server) {
        this.server = server;
    }

    static HttpApi start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var api = new HttpApi(server);
            server.createContext("/", api::pass);
            server.setExecutor(api.threads);
            server.start();
            return api;
        } catch (IOException failed) {
            throw new UncheckedIOException("no HTTP API", failed);
        }
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void route(String word, LambdaProcess function) {
        functions.put(word, function);
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            var function = functions.get(exchange.getRequestURI().getPath().split("/", 3)[1]);
            if (function == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var outcome = function.invoke(HttpApiEvents.of(exchange));
            if (outcome.failed()) {
                // what API Gateway says of a function that failed
                exchange.sendResponseHeaders(500, -1);
            } else {
                HttpApiEvents.answer(exchange, HttpApiEvents.read(outcome.body()));
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
