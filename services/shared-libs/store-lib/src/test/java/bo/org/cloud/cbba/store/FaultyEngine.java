package bo.org.cloud.cbba.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import bo.org.cloud.cbba.testing.Engines;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// Stands before DynamoDB Local and, per operation, loses answers or gives the faults that the engine alone never
/// shows. The texts are those of the DynamoDB API reference.
final class FaultyEngine implements AutoCloseable {
    static final String THROTTLED = "ProvisionedThroughputExceededException";

    /// What to do with the next calls of an operation, in order; once they are used up, all are passed on.
    sealed interface Fault {
        /// It is done, but nobody hears of it.
        record AnswerLost() implements Fault {}

        /// It is refused with this error.
        record Refused(int status, String type, String fields) implements Fault {}
    }

    private final HttpServer server;
    private final HttpClient onward = HttpClient.newHttpClient();
    private final Map<String, List<Fault>> planned = new ConcurrentHashMap<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();

    private FaultyEngine(HttpServer server) {
        this.server = server;
    }

    static FaultyEngine start() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var engine = new FaultyEngine(server);
        server.createContext("/", engine::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return engine;
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void loseAnswers(String operation, int count) {
        plan(operation, count, new Fault.AnswerLost());
    }

    void throttle(String operation, int count) {
        plan(operation, count, new Fault.Refused(400, THROTTLED, ""));
    }

    /// @param codes of the writes in their order, `None` for those that are not to blame
    void cancel(int count, String... codes) {
        var reasons = String.join(
                ",",
                List.of(codes).stream()
                        .map(code -> "{\"Code\":\"" + code + "\"}")
                        .toList());
        plan(
                "TransactWriteItems",
                count,
                new Fault.Refused(400, "TransactionCanceledException", ",\"CancellationReasons\":[" + reasons + "]"));
    }

    long callsOf(String operation) {
        return calls.stream().filter(operation::equals).count();
    }

    private void plan(String operation, int count, Fault fault) {
        var faults = planned.computeIfAbsent(operation, _ -> new CopyOnWriteArrayList<>());
        for (var number = 0; number < count; number++) {
            faults.add(fault);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
            var operation = target.substring(target.indexOf('.') + 1);
            calls.add(operation);
            var faults = planned.getOrDefault(operation, List.of());
            switch (faults.isEmpty() ? null : faults.removeFirst()) {
                case Fault.AnswerLost() -> pass(exchange, target);
                case Fault.Refused refused -> refuse(exchange, refused);
                case null -> reply(exchange, pass(exchange, target));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpResponse<byte[]> pass(HttpExchange exchange, String target) throws IOException, InterruptedException {
        var headers = exchange.getRequestHeaders();
        var request = HttpRequest.newBuilder(Engines.dynamoDb().endpoint())
                .header("X-Amz-Target", target)
                .header("Content-Type", headers.getFirst("Content-Type"))
                .header("X-Amz-Date", headers.getFirst("X-Amz-Date"))
                .header("Authorization", headers.getFirst("Authorization"))
                .POST(HttpRequest.BodyPublishers.ofByteArray(
                        exchange.getRequestBody().readAllBytes()))
                .build();
        return onward.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static void reply(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
        exchange.getResponseBody().write(answer.body());
    }

    private static void refuse(HttpExchange exchange, Fault.Refused refused) throws IOException {
        var body = "{\"__type\":\"com.amazonaws.dynamodb.v20120810#" + refused.type() + "\",\"message\":\"as planned\""
                + refused.fields() + "}";
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(refused.status(), body.length());
        exchange.getResponseBody().write(body.getBytes(UTF_8));
    }

    @Override
    public void close() {
        server.stop(0);
        onward.close();
    }
}
