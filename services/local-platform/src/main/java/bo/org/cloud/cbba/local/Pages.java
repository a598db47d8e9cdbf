package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.runtime.ContractServerBuilder;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The pages at the root beside the services: the one that a verification mail leads to, the problem types, and
/// the contracts as files.
final class Pages {
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private Pages() {}

    static ContractServerBuilder addTo(ContractServerBuilder server) {
        return server.root("/verify-email", file("/pages/verify-email.html", "text/html; charset=utf-8"))
                .root("/pages/verify-email.js", file("/pages/verify-email.js", "text/javascript; charset=utf-8"))
                .root("/pages/page.css", file("/pages/page.css", "text/css; charset=utf-8"))
                .root("/problems", (_, response) -> html(response, ProblemPages.index()))
                .root("/problems/{name}", (request, response) -> {
                    var page = ProblemPages.find(request.path().pathParameters().get("name"));
                    page.ifPresentOrElse(text -> html(response, text), () -> missing(response));
                })
                .root("/specs", (_, response) -> html(response, SpecFiles.index()))
                .root("/specs/{kind}/{file}", (request, response) -> {
                    var parameters = request.path().pathParameters();
                    spec(response, parameters.get("kind") + "/" + parameters.get("file"));
                })
                .root(
                        "/specs/{file}",
                        (request, response) ->
                                spec(response, request.path().pathParameters().get("file")));
    }

    private static void spec(ServerResponse response, String name) {
        SpecFiles.find(name)
                .ifPresentOrElse(bytes -> send(response, SpecFiles.typeOf(name), bytes), () -> missing(response));
    }

    private static Handler file(String resource, String type) {
        var bytes = load(resource).orElseThrow(() -> new IllegalStateException("no resource " + resource));
        return (_, response) -> send(response, type, bytes);
    }

    static Optional<byte[]> load(String resource) {
        try (var stream = Pages.class.getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static void html(ServerResponse response, String text) {
        send(response, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(ServerResponse response, String type, byte[] bytes) {
        response.header(HeaderNames.CONTENT_TYPE, type)
                .header(HeaderNames.create("Content-Security-Policy"), PAGE_POLICY)
                .header(HeaderNames.CACHE_CONTROL, "no-cache")
                .send(bytes);
    }

    private static void missing(ServerResponse response) {
        response.status(Status.NOT_FOUND_404);
        html(response, ProblemPages.layout("404", "<h1>No está aquí · Not here</h1>"));
    }
}
