package bo.org.cloud.cbba.auth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What identity answers over HTTP, as verifiers see it.
class IdentityEndpointsTest {
    private static final String ENTRY = """
        {"kind":"%s","id":"%s","not_before":"2031-03-15T08:00:00Z","expires_at":"2031-03-15T08:16:00Z"}\
        """;
    private static final String EXPIRED_CURSOR = """
        {"type":"https://cbba.cloud.org.bo/problems/invalid-cursor","title":"Invalid cursor","status":400,\
        "code":"INVALID_CURSOR"}\
        """;

    private static final String TOKEN = """
        {"access_token":"abc","token_type":"Bearer","expires_in":900,"scope":"profiles:lookup"}\
        """;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private IdentityClient client;
    private volatile String entries = "";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/identity/api/v1/revocations", this::listRevocations);
        server.createContext("/identity/oauth2/token", exchange -> answer(exchange, 200, TOKEN));
        server.start();
        client = new IdentityClient(ClientOptions.to(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort()))
                .token(() -> "service-token")
                .credentials("mailer", () -> "secret")
                .build());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void listRevocations(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        asked.add(query);
        if (query.contains("cursor=expired")) {
            answer(exchange, 400, EXPIRED_CURSOR);
        } else {
            answer(exchange, 200, "{\"items\":[" + entries + "],\"next_cursor\":\"next\"}");
        }
    }

    @Test
    void readsAPageOfTheFeed() {
        entries = ENTRY.formatted("session", Door.SESSION);
        var page = IdentityEndpoints.revocations(client).fetch(Optional.of("somewhere"));

        assertEquals("next", page.nextCursor());
        assertTrue(page.last());
        assertEquals(Revocation.Kind.SESSION, page.entries().getFirst().kind());
    }

    @Test
    void takesAnUnknownKindForEverythingThatCarriesTheId() {
        entries = ENTRY.formatted("household", "17");
        var page = IdentityEndpoints.revocations(client).fetch(Optional.empty());

        assertEquals(
                List.of(Revocation.Kind.values()),
                page.entries().stream().map(Revocation::kind).toList());
    }

    @Test
    void beginsAnewWhenTheCursorIsNoLongerGood() {
        var page = IdentityEndpoints.revocations(client).fetch(Optional.of("expired"));

        assertEquals("next", page.nextCursor());
        assertEquals(2, asked.size());
        assertTrue(asked.getLast().indexOf("cursor") < 0, asked.getLast());
    }

    @Test
    void getsAServiceToken() {
        var issued = IdentityEndpoints.tokens(client).issue();

        assertEquals("abc", issued.accessToken());
        assertEquals(Duration.ofMinutes(15), issued.expiresIn());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", status == 200 ? "application/json" : "application/problem+json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
