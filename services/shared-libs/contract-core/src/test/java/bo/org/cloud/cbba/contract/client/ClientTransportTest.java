package bo.org.cloud.cbba.contract.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.CallIds;
import bo.org.cloud.cbba.contract.FieldError;
import bo.org.cloud.cbba.contract.ProblemException;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientTransportTest {
    private static final Function<ProblemException, ProblemException> AS_IT_IS = Function.identity();
    private static final String BOOK = "{\"title\":\"Raza de bronce\"}";

    private final List<Duration> pauses = new ArrayList<>();
    private final List<CallObserver.Exchanged> observed = new ArrayList<>();
    private StubService service;

    @BeforeEach
    void start() throws IOException {
        service = new StubService();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private ClientOptions.Builder options(URI uri) {
        return ClientOptions.to(uri)
                .ids(Optional::empty)
                .timeout(Duration.ofSeconds(10))
                .observer(observed::add)
                .pause(pauses::add);
    }

    private ClientTransport transport() {
        return new ClientTransport(options(service.uri()).build());
    }

    private static ClientRequest read() {
        return ClientRequest.of("getBook", "GET", "/club/api/v1/books/{book}").path("book", "raza de bronce/1");
    }

    private static ClientRequest add() {
        return ClientRequest.of("addBook", "POST", "/club/api/v1/books")
                .json("application/json", Book.CODEC, new Book("Raza de bronce"));
    }

    @Test
    void givesBodyAndWhatTheHeadersSay() {
        service.answers(
                201, Map.of("ETag", "\"7-owner\"", "Location", "/club/api/v1/books/1", "X-Request-Id", "r1"), BOOK);

        var result = transport().send(read(), Book.CODEC, AS_IT_IS);

        assertEquals(
                new ClientResult<>(
                        201,
                        new Book("Raza de bronce"),
                        OptionalLong.of(7),
                        Optional.of("/club/api/v1/books/1"),
                        Optional.of("r1")),
                result);
        assertEquals(
                "/club/api/v1/books/raza%20de%20bronce%2F1", service.onlyAsked().target());
    }

    @Test
    void ignoresFieldsOfANewerService() {
        service.answers(200, "{\"title\":\"Raza de bronce\",\"pages\":{\"count\":[1]}}");

        assertEquals(
                "Raza de bronce",
                transport().send(read(), Book.CODEC, AS_IT_IS).body().title());
    }

    @Test
    void sendsJsonAndItsQuery() {
        service.answers(200, BOOK);
        var request =
                add().query("q", "a&b c").query("absent", Optional.empty()).query("tag", List.of("x", "y"));

        transport().send(request, Book.CODEC, AS_IT_IS);

        var asked = service.onlyAsked();
        assertEquals("POST /club/api/v1/books?q=a%26b+c&tag=x&tag=y", asked.method() + " " + asked.target());
        assertEquals(BOOK, asked.body());
        assertEquals(Optional.of("application/json"), asked.header("Content-type"));
    }

    @Test
    void sendsAFormWhereAStandardWantsOne() {
        service.answers(204, "");
        var request = ClientRequest.of("issueToken", "POST", "/identity/oauth2/token")
                .basic()
                .form(Book.CODEC, new Book("ñ & co"));

        new ClientTransport(
                        options(service.uri()).credentials("a:b", () -> "s%").build())
                .send(request, AS_IT_IS);

        var asked = service.onlyAsked();
        assertEquals("title=%C3%B1+%26+co", asked.body());
        assertEquals(Optional.of("application/x-www-form-urlencoded"), asked.header("Content-type"));
        assertEquals(Optional.of("Basic YSUzQWI6cyUyNQ=="), asked.header("Authorization")); // a%3Ab:s%25
    }

    @Test
    void sendsTheTokenOnlyToOperationsThatWantOne() {
        service.answers(200, BOOK).answers(200, BOOK);
        var transport = new ClientTransport(options(service.uri()).build().withToken("t0k3n"));

        transport.send(read(), Book.CODEC, AS_IT_IS);
        transport.send(read().bearer(), Book.CODEC, AS_IT_IS);

        assertEquals(
                List.of(Optional.empty(), Optional.of("Bearer t0k3n")),
                service.asked().stream()
                        .map(asked -> asked.header("Authorization"))
                        .toList());
    }

    @Test
    void passesOnWhatTheCurrentCallBelongsTo() {
        service.answers(200, BOOK);
        var parent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        var ids = new CallIds("r9", "c9", Optional.of(parent), Optional.empty());

        new ClientTransport(options(service.uri())
                        .ids(() -> Optional.of(ids))
                        .language(Locale.forLanguageTag("es-BO"))
                        .build())
                .send(read(), Book.CODEC, AS_IT_IS);

        var asked = service.onlyAsked();
        assertEquals(Optional.of("c9"), asked.header("X-correlation-id"));
        assertEquals(Optional.of(parent), asked.header("Traceparent"));
        assertEquals(Optional.of("es-BO"), asked.header("Accept-language"));
    }

    @Test
    void sendsTheVersionThatAChangeIsFor() {
        service.answers(200, BOOK);

        transport().send(add().ifMatch(3), Book.CODEC, AS_IT_IS);

        assertEquals(Optional.of("\"3\""), service.onlyAsked().header("If-match"));
    }

    @Test
    void throwsTheProblemWithAllItSays() {
        service.answers(423, Map.of("Retry-After", "1800"), """
            {"type":"https://cbba.cloud.org.bo/problems/account-locked","title":"Bloqueada","status":423,
             "detail":"Espera.","instance":"/club","code":"LOCKED_BY_A_NEWER_SERVICE","request_id":"r7",
             "errors":[{"pointer":"/title","code":"TOO_LONG","detail":"larga"},
                       {"parameter":{"in":"query","name":"q"},"code":"TYPE","detail":"tipo"}],
             "until":"2031-03-15","tries":[5, 1.5, {"ok":true, "no":null}]}\
            """);

        var problem = assertThrows(ProblemException.class, () -> transport().send(read(), Book.CODEC, AS_IT_IS));

        assertEquals("LOCKED_BY_A_NEWER_SERVICE", problem.code());
        assertEquals(Optional.of(Duration.ofMinutes(30)), problem.retryAfter());
        assertEquals(Optional.of("r7"), problem.problem().requestId());
        assertEquals(Optional.of("Espera."), problem.problem().detail());
        assertEquals(
                List.of(
                        new FieldError(new FieldError.Pointer("/title"), "TOO_LONG", "larga"),
                        new FieldError(new FieldError.Parameter("query", "q"), "TYPE", "tipo")),
                problem.errors());
        assertEquals(
                Map.of("until", "2031-03-15", "tries", List.of(5L, new BigDecimal("1.5"), Map.of("ok", true))),
                problem.problem().extensions());
    }

    @Test
    void readsAnOAuthErrorAsAProblem() {
        service.answers(401, "{\"error\":\"invalid_client\",\"error_description\":\"Unknown client.\"}");

        var problem = assertThrows(ProblemException.class, () -> transport().send(read(), AS_IT_IS));

        assertEquals("INVALID_CLIENT", problem.code());
        assertEquals(Optional.of("Unknown client."), problem.problem().detail());
    }

    @Test
    void keepsTheCodeOfAProblemThatIsOtherwiseUnreadable() {
        service.answers(409, "{\"code\":\"TAKEN\",\"status\":409,\"errors\":[7]}");

        assertEquals(
                "TAKEN",
                assertThrows(ProblemException.class, () -> transport().send(read(), AS_IT_IS))
                        .code());
    }

    @Test
    void readsAnythingElseAsAProblemOfItsStatus() {
        service.answers(502, Map.of("X-Request-Id", "r8"), "<h1>Bad gateway</h1>");

        var problem = assertThrows(ProblemException.class, () -> transport().send(read(), AS_IT_IS));

        assertEquals("HTTP_502", problem.code());
        assertEquals(Optional.of("r8"), problem.problem().requestId());
    }

    @Test
    void refusesASuccessThatIsNotTheContracts() {
        service.answers(200, "{}").answers(200, "not JSON");

        var transport = transport();

        assertEquals(
                200,
                assertThrows(UnreadableAnswerException.class, () -> transport.send(read(), Book.CODEC, AS_IT_IS))
                        .status());
        assertThrows(UnreadableAnswerException.class, () -> transport.send(read(), Book.CODEC, AS_IT_IS));
    }

    @Test
    void triesAgainAfterThePauseThatTheServiceAskedFor() {
        service.answers(503, Map.of("Retry-After", "2"), "").answers(429, "").answers(200, BOOK);

        transport().send(read(), Book.CODEC, AS_IT_IS);

        assertEquals(3, service.asked().size());
        assertTrue(isBetween(pauses.get(0), 2000, 2100), () -> pauses.toString());
        assertTrue(isBetween(pauses.get(1), 0, 200), () -> pauses.toString());
        assertEquals(
                List.of(503, 429, 200),
                observed.stream().map(CallObserver.Exchanged::status).toList());
        assertEquals(
                List.of(1, 2, 3),
                observed.stream().map(CallObserver.Exchanged::attempt).toList());
    }

    private static boolean isBetween(Duration pause, long least, long most) {
        return pause.toMillis() >= least && pause.toMillis() <= most;
    }

    @Test
    void givesUpAfterTheLastTry() {
        service.answers(503, "").answers(503, "").answers(503, "{\"code\":\"SERVICE_UNAVAILABLE\"}");

        var problem = assertThrows(ProblemException.class, () -> transport().send(read(), AS_IT_IS));

        assertEquals("SERVICE_UNAVAILABLE", problem.code());
        assertEquals(2, pauses.size());
    }

    @Test
    void doesNotWaitLongerThanItsPolicyAllows() {
        service.answers(429, Map.of("Retry-After", "60"), "");

        assertThrows(ProblemException.class, () -> transport().send(read(), AS_IT_IS));

        assertEquals(1, service.asked().size());
    }

    @Test
    void neverRepeatsWhatMightHappenTwice() {
        service.answers(503, "");

        assertThrows(ProblemException.class, () -> transport().send(add(), AS_IT_IS));

        assertEquals(1, service.asked().size());
    }

    @Test
    void repeatsACallUnderOneIdempotencyKey() {
        service.answers(503, "").answers(200, BOOK);

        transport().send(add().idempotent(), Book.CODEC, AS_IT_IS);

        var keys = service.asked().stream()
                .map(asked -> asked.header("Idempotency-key").orElseThrow())
                .toList();
        assertEquals(keys.getFirst(), keys.getLast());
        assertEquals(7, UUID.fromString(keys.getFirst()).version());
    }

    @Test
    void makesANewIdempotencyKeyForEachCallUnlessGivenOne() {
        var made = Stream.generate(() -> add().idempotent().headers().get("Idempotency-Key"))
                .limit(2)
                .toList();

        assertNotEquals(made.get(0), made.get(1));
        assertEquals("mine", add().idempotent().idempotencyKey("mine").headers().get("Idempotency-Key"));
    }

    @Test
    void saysSoWhenNobodyAnswers() throws IOException {
        var transport = new ClientTransport(options(closedPort()).build());

        var failure = assertThrows(ServiceUnreachableException.class, () -> transport.send(read(), AS_IT_IS));

        var last = assertInstanceOf(IOException.class, failure.getCause());
        assertEquals(2, last.getSuppressed().length);
        assertEquals(
                List.of(0, 0, 0),
                observed.stream().map(CallObserver.Exchanged::status).toList());
    }

    private static URI closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        }
    }

    @Test
    void refusesAnAnswerThatIsTooLong() {
        service.answers(200, BOOK);
        var transport = new ClientTransport(options(service.uri())
                .maxAnswerBytes(5)
                .retry(RetryPolicy.never())
                .build());

        assertThrows(ServiceUnreachableException.class, () -> transport.send(read(), Book.CODEC, AS_IT_IS));
    }

    @Test
    void stopsWaitingWhenInterrupted() {
        service.answers(503, "");
        var transport = new ClientTransport(options(service.uri())
                .pause(length -> {
                    throw new InterruptedException();
                })
                .build());

        assertThrows(ServiceUnreachableException.class, () -> transport.send(read(), AS_IT_IS));

        assertTrue(Thread.interrupted());
    }
}
