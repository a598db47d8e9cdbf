package bo.org.cloud.cbba.runtime;

import bo.org.cloud.cbba.contract.json.JsonOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/// A running book club: a real server on a free port, with the ports' test doubles in reach.
final class Club implements AutoCloseable {
    static final Instant NOW = Instant.parse("2031-03-15T08:00:00Z");

    final ClubHandler handler = new ClubHandler();
    final TestStore store = new TestStore();
    final TestLimits limits = new TestLimits();
    final List<String> breaches = new CopyOnWriteArrayList<>();
    final ContractServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Club(UnaryOperator<RuntimeOptionsBuilder> settings, UnaryOperator<ContractServerBuilder> more) {
        var options = settings.apply(RuntimeOptions.builder().port(0).set(RuntimeSetting.HOST, "127.0.0.1"))
                .build();
        var service = ServiceRuntime.builder()
                .service("club")
                .authenticator(new TestTokens(NOW))
                .workStore(store)
                .rateLimits(limits)
                .cursorKeys(CursorKeys.of(new CursorKeys.Key("k1", new byte[32])))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .onBreach((operationId, what) -> breaches.add(operationId + ": " + what))
                .routes(new ClubRoutes(handler))
                .build();
        var builder = ContractServer.builder()
                .options(options)
                .service(service)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .readyWhen("store", store::isAvailable);
        server = more.apply(builder).build().start();
    }

    static Club open() {
        return new Club(options -> options, server -> server);
    }

    static Club with(UnaryOperator<RuntimeOptionsBuilder> settings) {
        return new Club(settings, server -> server);
    }

    static Club hosting(UnaryOperator<ContractServerBuilder> more) {
        return new Club(options -> options, more);
    }

    HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, "", headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        for (var at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    HttpResponse<String> postLoan(String body, String... headers) {
        var all = new String[headers.length + 4];
        all[0] = "Content-Type";
        all[1] = "application/json";
        all[2] = "Authorization";
        all[3] = "Bearer ana";
        System.arraycopy(headers, 0, all, 4, headers.length);
        return post("/club/api/v1/loans", body, all);
    }

    static String loan(String title, long days) {
        var out = new JsonOutput();
        Loan.CODEC.write(out, new Loan(title, days));
        return out.toText();
    }

    @Override
    public void close() {
        server.close();
        client.close();
    }
}
