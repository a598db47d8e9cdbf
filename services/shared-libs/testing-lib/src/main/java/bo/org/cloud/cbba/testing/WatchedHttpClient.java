package bo.org.cloud.cbba.testing;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.PushPromiseHandler;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/// An HTTP client that shows each whole exchange to a [SpecCheck] before it hands the answer on.
final class WatchedHttpClient extends HttpClient {
    private final HttpClient client;
    private final SpecCheck check;

    WatchedHttpClient(HttpClient client, SpecCheck check) {
        this.client = client;
        this.check = check;
    }

    @Override
    public <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> handler)
            throws IOException, InterruptedException {
        return checked(request, client.send(request, BodyHandlers.ofByteArray()), handler);
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest request, BodyHandler<T> handler) {
        return client.sendAsync(request, BodyHandlers.ofByteArray())
                .thenApply(answer -> checked(request, answer, handler));
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            HttpRequest request, BodyHandler<T> handler, PushPromiseHandler<T> push) {
        return sendAsync(request, handler);
    }

    private <T> HttpResponse<T> checked(HttpRequest request, HttpResponse<byte[]> answer, BodyHandler<T> handler) {
        // A HEAD is answered as a GET without the body, which no contract spells out.
        if (!request.method().equals("HEAD")) {
            check.check(shown(request), shown(answer));
        }
        return new ReplayedResponse<>(answer, Replay.into(handler, answer));
    }

    private static Request shown(HttpRequest request) {
        var shown = new SimpleRequest.Builder(request.method(), request.uri().getRawPath(), true);
        request.headers().map().forEach(shown::withHeader);
        query(request.uri()).forEach(shown::withQueryParam);
        request.bodyPublisher()
                .filter(publisher -> publisher.contentLength() != 0)
                .ifPresent(publisher -> shown.withBody(Replay.bytesOf(publisher)));
        return shown.build();
    }

    private static Response shown(HttpResponse<byte[]> answer) {
        var shown = new SimpleResponse.Builder(answer.statusCode());
        answer.headers().map().forEach(shown::withHeader);
        if (answer.body().length > 0) {
            shown.withBody(answer.body());
        }
        return shown.build();
    }

    private static Map<String, List<String>> query(URI uri) {
        var parameters = new LinkedHashMap<String, List<String>>();
        for (var pair : Optional.ofNullable(uri.getRawQuery()).orElse("").split("&", -1)) {
            if (!pair.isEmpty()) {
                var parts = pair.split("=", 2);
                parameters
                        .computeIfAbsent(decoded(parts[0]), name -> new ArrayList<>())
                        .add(parts.length > 1 ? decoded(parts[1]) : "");
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public Optional<CookieHandler> cookieHandler() {
        return client.cookieHandler();
    }

    @Override
    public Optional<Duration> connectTimeout() {
        return client.connectTimeout();
    }

    @Override
    public Redirect followRedirects() {
        return client.followRedirects();
    }

    @Override
    public Optional<ProxySelector> proxy() {
        return client.proxy();
    }

    @Override
    public SSLContext sslContext() {
        return client.sslContext();
    }

    @Override
    public SSLParameters sslParameters() {
        return client.sslParameters();
    }

    @Override
    public Optional<Authenticator> authenticator() {
        return client.authenticator();
    }

    @Override
    public Version version() {
        return client.version();
    }

    @Override
    public Optional<Executor> executor() {
        return client.executor();
    }

    @Override
    public void close() {
        client.close();
    }
}
