package bo.org.cloud.cbba.local;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import bo.org.cloud.cbba.runtime.ContractServerBuilder;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.Handler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The pages at the root beside the services: the one that a verification mail leads to, the problem types, the
/// contracts as files, and the documentation site where it was built.
final class Pages {
    private static final String PAGE_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; base-uri 'none'; "
                    + "form-action 'none'; frame-ancestors 'none'";

    private static final byte[] NOTHING = {};

    private Pages() {}

    static ContractServerBuilder addTo(ContractServerBuilder server) {
        read(server, "/verify-email", file("/pages/verify-email.html", "text/html; charset=utf-8"));
        read(server, "/pages/verify-email.js", file("/pages/verify-email.js", "text/javascript; charset=utf-8"));
        read(server, "/pages/page.css", file("/pages/page.css", "text/css; charset=utf-8"));
        read(server, "/problems", (request, response) -> html(request, response, ProblemPages.index()));
        read(server, "/problems/{name}", (request, response) -> {
            var name = request.path().pathParameters().get("name");
            html(request, response, ProblemPages.find(name).orElseThrow(Pages::missing));
        });
        read(server, "/specs", (request, response) -> html(request, response, SpecFiles.index()));
        read(server, "/specs/{kind}/{file}", (request, response) -> {
            var parameters = request.path().pathParameters();
            spec(request, response, parameters.get("kind") + "/" + parameters.get("file"));
        });
        read(server, "/specs/{file}", (request, response) -> {
            spec(request, response, request.path().pathParameters().get("file"));
        });
        read(
                server,
                "/docs",
                (request, response) -> response.status(Status.MOVED_PERMANENTLY_301)
                        .header(HeaderNames.LOCATION, SiteFiles.ADDRESS)
                        .send());
        read(server, SiteFiles.ADDRESS + "*", Pages::site);
        return server;
    }

    private static void site(ServerRequest request, ServerResponse response) {
        var path = request.path().path();
        var bytes = SiteFiles.find(path).orElseThrow(Pages::missing);
        send(request, response, SiteFiles.typeOf(path), SiteFiles.POLICY, bytes);
    }

    private static void read(ContractServerBuilder server, String path, Handler handler) {
        server.root(path, new ReadOnly(handler));
    }

    private static void spec(ServerRequest request, ServerResponse response, String name) {
        send(request, response, SpecFiles.typeOf(name), SpecFiles.find(name).orElseThrow(Pages::missing));
    }

    private static Handler file(String resource, String type) {
        var bytes = load(resource).orElseThrow(() -> new IllegalStateException("no resource " + resource));
        return (request, response) -> send(request, response, type, bytes);
    }

    static Optional<byte[]> load(String resource) {
        try (var stream = Pages.class.getResourceAsStream(resource)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource, unreadable);
        }
    }

    private static void html(ServerRequest request, ServerResponse response, String text) {
        send(request, response, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(ServerRequest request, ServerResponse response, String type, byte[] bytes) {
        send(request, response, type, PAGE_POLICY, bytes);
    }

    private static void send(ServerRequest request, ServerResponse response, String type, String policy, byte[] bytes) {
        response.header(HeaderNames.CONTENT_TYPE, type)
                .header(HeaderNames.create("Content-Security-Policy"), policy)
                .header(HeaderNames.CACHE_CONTROL, "no-cache");
        response.headers().contentLength(bytes.length);
        response.send(request.prologue().method().equals(Method.HEAD) ? NOTHING : bytes);
    }

    private static ProblemException missing() {
        return ProblemException.of(PlatformProblem.NOT_FOUND);
    }
}
