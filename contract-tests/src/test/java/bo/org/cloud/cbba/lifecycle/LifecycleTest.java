package bo.org.cloud.cbba.lifecycle;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.client.ClientOptions;
import bo.org.cloud.cbba.identity.client.IdentityClient;
import bo.org.cloud.cbba.identity.model.RegisterRequest;
import bo.org.cloud.cbba.identity.model.VerifyEmailRequest;
import bo.org.cloud.cbba.running.Mailbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The verbs as a person uses them, one after the other, in a checkout of their own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LifecycleTest {
    private static final String EMAIL = "ana.quispe@example.org";
    private static final String PASSWORD = "el puente de Recoleta a las seis";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final HttpClient http = HttpClient.newHttpClient();
    private CheckoutCopy checkout;
    private int port;
    private Optional<Verb> foreground = Optional.empty();

    @BeforeAll
    void copy(@TempDir Path folder) throws Exception {
        checkout = CheckoutCopy.in(folder.toRealPath());
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    @AfterAll
    void leaveNothing() throws IOException {
        verb("reset");
        checkout.unlink();
        assertEquals(List.of(), checkout.processes());
    }

    @Test
    @Order(1)
    void aPortThatSomebodyElseUsesIsNamed() throws IOException {
        try (var taken = new ServerSocket(port)) {
            var up = verb("up", "-d");
            assertAll(
                    () -> assertNotEquals(0, up.exit()),
                    () -> assertTrue(
                            up.printed().contains("port " + taken.getLocalPort() + " is in use"), up::printed));
        }
    }

    @Test
    @Order(1)
    void aPortThatIsNoneIsNamed() {
        var up = Verb.start(checkout.root(), 70_000, "up", "-d");
        assertNotEquals(0, up.exit());
        assertTrue(up.printed().contains("PORT is to be a number up to 65535, not 70000"), up::printed);
    }

    @Test
    @Order(1)
    void withoutAVerbTheVerbsAreListed() {
        var list = verb();
        assertEquals(0, list.exit(), list::printed);
        var verbs = List.of(
                "up",
                "down",
                "reset",
                "logs",
                "demo",
                "generate",
                "lint",
                "test",
                "contracts",
                "fuzz",
                "bench",
                "docs",
                "format",
                "clean",
                "where");
        assertEquals(
                List.of(),
                verbs.stream()
                        .filter(word -> !list.printed().contains("\n    " + word + " "))
                        .toList(),
                list::printed);
    }

    @Test
    @Order(2)
    void upTellsTheAddressesWhenAllIsReady() {
        var up = verb("up", "-d");
        assertEquals(0, up.exit(), up::printed);
        assertTrue(up.printed().contains("http://localhost:" + port + "/dev/outbox"), up::printed);
        assertEquals(200, get("/health/ready").statusCode());
    }

    @Test
    @Order(3)
    void aSecondUpFindsTheFirst() {
        var up = verb("up", "-d");
        assertEquals(0, up.exit(), up::printed);
        assertTrue(up.printed().contains("already running"), up::printed);
    }

    @Test
    @Order(4)
    void theDemoWalksFromSignUpToLogOut() {
        var demo = verb("demo");
        assertEquals(0, demo.exit(), demo::printed);
        assertTrue(demo.printed().contains("request "), demo::printed);
    }

    @Test
    @Order(5)
    void whatWasKilledIsSettledAndItsDataIsThere() {
        visitor()
                .register(RegisterRequest.builder()
                        .email(EMAIL)
                        .password(PASSWORD)
                        .fullName("Ana Quispe")
                        .build());
        var token = new Mailbox(address(), EMAIL).awaitToken();
        var platform = ProcessHandle.of(Long.parseLong(checkout.read(".local/run/platform.pid")))
                .orElseThrow();
        platform.destroyForcibly();
        platform.onExit().join();

        var up = Verb.start(checkout.root(), port, "up");
        foreground = Optional.of(up);
        await("ready again")
                .atMost(PATIENCE)
                .until(() -> up.printed().contains("Ctrl-C stops it")
                        || !up.process().isAlive());
        assertEquals(200, get("/health/ready").statusCode(), up::printed);
        assertEquals(token, new Mailbox(address(), EMAIL).awaitToken(), "the mail is there");
        visitor().verifyEmail(new VerifyEmailRequest(token));
    }

    @Test
    @Order(6)
    void guessingAtPasswordsIsSlowedDown() {
        var answer = guess();
        for (var guesses = 1; answer.statusCode() != 429; guesses++) {
            assertTrue(guesses <= 10, "still answered after " + guesses + " guesses: " + answer.body());
            answer = guess();
        }
        var headers = answer.headers();
        assertAll(
                () -> assertTrue(headers.firstValueAsLong("Retry-After").orElse(0) >= 1, "Retry-After"),
                () -> assertTrue(headers.firstValue("RateLimit").orElse("").contains("r=0"), headers::toString),
                () -> assertTrue(
                        headers.firstValue("RateLimit-Policy").orElse("").contains("q=10"), headers::toString));
    }

    @Test
    @Order(7)
    void ctrlCStopsEverythingThatUpStarted() {
        interrupt(checkout.read(".local/run/up.pid"));
        var up = foreground.orElseThrow();
        assertEquals(0, up.exit(), up::printed);
        assertEquals(List.of(), checkout.processes());
    }

    @Test
    @Order(8)
    void downStopsWhatStartedInTheBackground() {
        assertEquals(0, verb("up", "-d").exit());
        var down = verb("down");
        assertEquals(0, down.exit(), down::printed);
        assertEquals(List.of(), checkout.processes());
        assertTrue(verb("down").printed().contains("not running"));
    }

    @Test
    @Order(9)
    void resetForgets() {
        assertTrue(Files.exists(checkout.root().resolve(".local/data")));
        assertEquals(0, verb("reset").exit());
        assertTrue(Files.notExists(checkout.root().resolve(".local")));
    }

    @Test
    @Order(10)
    void whereNamesTheOneFileOfAnOperation() {
        var where = verb("where", "login");
        assertEquals(0, where.exit(), where::printed);
        var file = where.printed().strip();
        assertTrue(Files.isRegularFile(checkout.root().resolve(file)), where::printed);
    }

    private Verb verb(String... words) {
        var verb = Verb.start(checkout.root(), port, words);
        verb.exit();
        return verb;
    }

    private URI address() {
        return URI.create("http://localhost:" + port);
    }

    private IdentityClient visitor() {
        return new IdentityClient(ClientOptions.to(address()).build());
    }

    private HttpResponse<String> guess() {
        return send(HttpRequest.newBuilder(address().resolve("/identity/api/v1/auth/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"email\": \"nobody@example.org\", \"password\": \"a guess\"}")));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// What a terminal does at Ctrl-C.
    private static void interrupt(String pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s INT \"$1\"", "sh", pid)
                    .start()
                    .waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
