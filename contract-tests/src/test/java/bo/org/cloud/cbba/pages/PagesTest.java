package bo.org.cloud.cbba.pages;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.platform.PlatformProblem;
import bo.org.cloud.cbba.running.RunningPlatform;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the platform serves beside the contracts: a page per problem, the contracts themselves, the outbox.
class PagesTest {
    private static final Path SPECS = Path.of(System.getProperty("root.dir"), "generated/specs");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @EnumSource(PlatformProblem.class)
    void everyProblemHasItsPageInBothLanguages(PlatformProblem problem) throws Exception {
        var name = problem.code().toLowerCase(Locale.ROOT).replace('_', '-');
        var page = send("GET", "/problems/" + name);
        assertAll(
                () -> assertEquals(200, page.statusCode()),
                () -> assertTrue(text(page).contains("HTTP " + problem.status()), () -> text(page)),
                () -> assertTrue(text(page).contains(shown(problem.title(Locale.of("es")))), () -> text(page)),
                () -> assertTrue(text(page).contains(shown(problem.detail(Locale.ENGLISH))), () -> text(page)),
                () -> assertTrue(text(send("GET", "/problems")).contains("\"/problems/" + name + "\"")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openapi/identity.json",
                "openapi/profiles.json",
                "openapi/omnichannel.json",
                "asyncapi/identity.json",
                "asyncapi/profiles.json",
                "asyncapi/omnichannel.json",
                "problems.json",
                "permissions.json",
                "subscriptions.json"
            })
    void theContractsAreServedAsTheyStand(String name) throws Exception {
        assertArrayEquals(
                Files.readAllBytes(SPECS.resolve(name)),
                send("GET", "/specs/" + name).body());
        assertTrue(text(send("GET", "/specs")).contains("\"/specs/" + name + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/problems",
                "/problems/not-found",
                "/specs",
                "/specs/problems.json",
                "/specs/openapi/identity.json",
                "/verify-email",
                "/pages/page.css",
                "/dev/outbox",
                "/.well-known/oauth-authorization-server/identity"
            })
    void isReadWithGetAndHeadAlone(String path) throws Exception {
        var whole = send("GET", path);
        var head = send("HEAD", path);
        assertAll(
                () -> assertEquals(200, whole.statusCode()),
                () -> assertEquals(200, head.statusCode()),
                () -> assertEquals(
                        whole.headers().firstValue("Content-Type"),
                        head.headers().firstValue("Content-Type")),
                () -> assertEquals(0, head.body().length));
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            var refused = send(method, path);
            assertProblem(405, "METHOD_NOT_ALLOWED", refused);
            assertEquals("GET, HEAD", refused.headers().firstValue("Allow").orElse("none"));
        }
        // Nothing of a body that HEAD does not have is left over for the next answer on the same connection.
        assertArrayEquals(whole.body(), send("GET", path).body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/problems/no-such", "/specs/no-such", "/specs/openapi/no-such.json", "/dev/no-such"})
    void whatIsNotThereIsAProblem(String path) throws Exception {
        assertProblem(404, "NOT_FOUND", send("GET", path));
    }

    @Test
    void nobodyBecomesAnAdministratorThroughAPageInABrowser() throws Exception {
        var request = HttpRequest.newBuilder(RunningPlatform.address().resolve("/dev/admins?email=ana%40example.org"))
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.noBody());
        assertProblem(403, "FORBIDDEN", http.send(request.build(), BodyHandlers.ofByteArray()));
        assertProblem(405, "METHOD_NOT_ALLOWED", send("GET", "/dev/admins"));
        assertProblem(404, "NOT_FOUND", send("POST", "/dev/admins?email=nobody%40example.org"));
    }

    private HttpResponse<byte[]> send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(RunningPlatform.address().resolve(path))
                .method(method, BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    /// Another address of this machine stands for any other than `localhost`.
    @Test
    void theOutboxWithItsTokensIsNotShownToTheNetwork() {
        var port = RunningPlatform.address().getPort();
        assertThrows(ConnectException.class, () -> {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress("127.0.0.2", port), 2000);
            }
        });
    }

    private static void assertProblem(int status, String code, HttpResponse<byte[]> answer) {
        assertAll(
                () -> assertEquals(status, answer.statusCode(), () -> text(answer)),
                () -> assertEquals(
                        "application/problem+json",
                        answer.headers().firstValue("Content-Type").orElse("none")),
                () -> assertTrue(text(answer).contains("\"code\":\"" + code + "\""), () -> text(answer)),
                () -> assertTrue(answer.headers().firstValue("X-Request-Id").isPresent()));
    }

    private static String shown(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
