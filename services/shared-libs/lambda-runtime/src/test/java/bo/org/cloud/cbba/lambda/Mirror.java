package bo.org.cloud.cbba.lambda;

import bo.org.cloud.cbba.runtime.RuntimeOptions;
import bo.org.cloud.cbba.runtime.SocketlessServer;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;

/// A server that says what reached it, through the adapter under test.
final class Mirror {
    private final HttpTrigger trigger;
    int calls;

    Mirror() {
        var routing = HttpRouting.builder()
                .any("/bytes", (request, response) -> {
                    response.header(HeaderNames.CONTENT_TYPE, "image/png");
                    response.send(request.content().as(byte[].class));
                })
                .any("/cookies", Mirror::cookies)
                .any(
                        "/nothing",
                        (_, response) -> response.status(Status.NO_CONTENT_204).send())
                .any(
                        "/unchanged",
                        (_, response) ->
                                response.status(Status.NOT_MODIFIED_304).send())
                .any("/streamed", Mirror::streamed)
                .any("/fault", (_, _) -> {
                    throw new IllegalStateException("planted");
                })
                .any(Mirror::tell);
        var options = RuntimeOptions.builder().build();
        trigger = new HttpTrigger(
                new SocketlessHttp(new SocketlessServer(routing, DirectHandlers.create(), options)), () -> calls++);
    }

    JsonObject answer(EventFields event) {
        return trigger.fire(event);
    }

    private static void tell(ServerRequest request, ServerResponse response) {
        var text = new StringBuilder();
        text.append(request.prologue().method().text())
                .append(' ')
                .append(request.path().rawPath())
                .append('?')
                .append(request.query().rawValue())
                .append('\n');
        text.append("peer ").append(request.remotePeer().host()).append('\n');
        request.headers().stream()
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .forEach(header -> text.append(header.name().toLowerCase(java.util.Locale.ROOT))
                        .append(": ")
                        .append(header.get())
                        .append('\n'));
        text.append(request.content().hasEntity() ? request.content().as(String.class) : "");
        response.header(HeaderNames.CONTENT_TYPE, "text/plain; charset=utf-8");
        response.send(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void cookies(ServerRequest request, ServerResponse response) {
        response.headers().add(HeaderValues.create("Set-Cookie", "a=1; Path=/"));
        response.headers().add(HeaderValues.create("Set-Cookie", "b=2, and a comma"));
        response.headers().add(HeaderValues.create("Vary", "Origin"));
        response.headers().add(HeaderValues.create("Vary", "Accept-Language"));
        response.send();
    }

    private static void streamed(ServerRequest request, ServerResponse response) throws java.io.IOException {
        response.header(HeaderNames.CONTENT_TYPE, "text/csv");
        try (var out = response.outputStream()) {
            for (var row = 0; row < 5_000; row++) {
                out.write((row + ";fila\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
