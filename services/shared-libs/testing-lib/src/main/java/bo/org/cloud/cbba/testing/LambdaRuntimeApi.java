package bo.org.cloud.cbba.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The side of AWS Lambda that a function's process talks to (`/2018-06-01/runtime/`): hands out events, one at a
/// time as Lambda does, and takes answers, faults and the word that a snapshot may be taken.
public final class LambdaRuntimeApi implements AutoCloseable {
    private static final String RUNTIME = "/2018-06-01/runtime/";
    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final Map<String, Invocation> underWay = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private final CompletableFuture<Void> snapshot = new CompletableFuture<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    private record Invocation(String id, String event, CompletableFuture<Outcome> outcome) {}

    /// What became of an invocation.
    ///
    /// @param failed whether `body` is a fault (`errorType`, `errorMessage`) and no answer
    public record Outcome(boolean failed, String body) {}

    private LambdaRuntimeApi(HttpServer server) {
        this.server = server;
    }

    public static LambdaRuntimeApi start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var api = new LambdaRuntimeApi(server);
            server.createContext(RUNTIME, api::answer);
            server.setExecutor(api.threads);
            server.start();
            return api;
        } catch (IOException failed) {
            throw new UncheckedIOException("no runtime interface", failed);
        }
    }

    /// For the process's `AWS_LAMBDA_RUNTIME_API`.
    public String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /// Waits until the function asks for its first event.
    ///
    /// @throws IllegalStateException if it could not be initialised
    public void awaitReady() {
        await(ready);
    }

    /// Waits until the function says that its snapshot may be taken.
    public void awaitSnapshot() {
        await(snapshot);
    }

    /// Sends an event and waits for what becomes of it.
    public Outcome invoke(String event) {
        var invocation = new Invocation(UUID.randomUUID().toString(), event, new CompletableFuture<>());
        waiting.add(invocation);
        return await(invocation.outcome());
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new IllegalStateException("the function does not answer: " + failed, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath().substring(RUNTIME.length());
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            switch (path) {
                case "invocation/next" -> sendNext(exchange);
                case "restore/next" -> {
                    snapshot.complete(null);
                    send(exchange, 200, "");
                }
                case "init/error", "restore/error" -> {
                    ready.completeExceptionally(new IllegalStateException(body));
                    send(exchange, 202, "");
                }
                default -> settle(exchange, path.split("/"), body);
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private void sendNext(HttpExchange exchange) throws IOException, InterruptedException {
        ready.complete(null);
        var next = waiting.take();
        underWay.put(next.id(), next);
        var headers = exchange.getResponseHeaders();
        headers.set("Lambda-Runtime-Aws-Request-Id", next.id());
        headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(System.currentTimeMillis() + LIMIT.toMillis()));
        headers.set("Lambda-Runtime-Invoked-Function-Arn", "arn:aws:lambda:us-east-1:000000000000:function:test");
        send(exchange, 200, next.event());
    }

    // invocation/<id>/response or invocation/<id>/error
    private void settle(HttpExchange exchange, String[] path, String body) throws IOException {
        var invocation = path.length == 3 ? underWay.remove(path[1]) : null;
        if (invocation == null) {
            send(exchange, 404, "");
            return;
        }
        send(exchange, 202, "");
        invocation.outcome().complete(new Outcome(path[2].equals("error"), body));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
