package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.runtime.SocketlessServer;
import io.helidon.common.concurrency.limits.FixedLimit;
import io.helidon.http.DirectHandler;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http1.Http1Config;
import io.helidon.webserver.http1.Http1ConnectionSelector;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Helidon's own HTTP/1.1 over bytes in memory: parsing, limits of sizes, routing and answers are those of a server
/// with a socket, at the cost of writing a request down and reading an answer.
final class SocketlessHttp {
    private static final Logger LOG = LoggerFactory.getLogger(SocketlessHttp.class);

    private final SocketlessListener listener;
    private final Http1ConnectionSelector http1;

    SocketlessHttp(SocketlessServer server) {
        listener = SocketlessListener.of(server);
        http1 = Http1ConnectionSelector.builder()
                .config(Http1Config.builder()
                        .maxPrologueLength(server.options().maxRequestLineBytes())
                        .maxHeadersSize(server.options().maxHeadersBytes())
                        .build())
                .build();
    }

    HttpAnswer answer(HttpCall call) {
        var connection = new SocketlessConnection(listener, call.toBytes(), call.sourceIp());
        try {
            // It reads on after the answer and finds that the peer has no more to say.
            http1.connection(connection).handle(FixedLimit.create());
        } catch (CloseConnectionException closed) {
            LOG.trace("one call, one connection", closed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while answering", stopped);
        }
        return HttpAnswer.read(connection.written(), call.method().equals("HEAD"));
    }

    /// Answers what is no call with 400, as a server does with bytes that are no request.
    HttpAnswer refuse(String reason) {
        var response = listener.directHandlers()
                .handler(DirectHandler.EventType.BAD_REQUEST)
                .handle(
                        DirectHandler.TransportRequest.empty(),
                        DirectHandler.EventType.BAD_REQUEST,
                        Status.BAD_REQUEST_400,
                        ServerResponseHeaders.create(),
                        reason);
        var answer = new HttpAnswer(response.status().code());
        response.headers().forEach(header -> header.allValues().forEach(value -> answer.add(header.name(), value)));
        return answer.body(response.entity().orElse("".getBytes(StandardCharsets.UTF_8)));
    }
}
