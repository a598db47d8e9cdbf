package bo.org.cloud.cbba.bench;

import io.helidon.http.Header;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Method;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.HttpRouting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Helidon alone: writes headers and bytes that stand in files, and does nothing else.
final class PlainServer {
    private PlainServer() {}

    /// @param arguments port, path of the route, answer to GET, answer to PATCH (see [RecordedAnswer])
    public static void main(String... arguments) throws IOException {
        var read = RecordedAnswer.in(Path.of(arguments[2]));
        var written = RecordedAnswer.in(Path.of(arguments[3]));
        WebServer.builder()
                .host("127.0.0.1")
                .port(Integer.parseInt(arguments[0]))
                .connectionOptions(socket -> socket.tcpNoDelay(true))
                .routing(HttpRouting.builder()
                        .get(arguments[1], answering(read))
                        .route(Method.PATCH, arguments[1], takingThenAnswering(written)))
                .build()
                .start();
    }

    private static Handler answering(RecordedAnswer answer) {
        var headers = headers(answer);
        var body = answer.body();
        return (_, response) -> {
            headers.forEach(response.headers()::set);
            response.send(body);
        };
    }

    private static Handler takingThenAnswering(RecordedAnswer answer) {
        var answering = answering(answer);
        return (request, response) -> {
            request.content().as(byte[].class);
            answering.handle(request, response);
        };
    }

    private static List<Header> headers(RecordedAnswer answer) {
        return answer.headers().entrySet().stream()
                .map(header -> HeaderValues.createCached(HeaderNames.create(header.getKey()), header.getValue()))
                .toList();
    }
}
