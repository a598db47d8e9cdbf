package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static bo.org.cloud.cbba.runtime.AccessTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.contract.ProblemException;
import bo.org.cloud.cbba.platform.PlatformProblem;
import io.helidon.http.HeaderNames;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ServerTest {
    private Club club;

    @BeforeEach
    void open() {
        club = Club.hosting(server -> server.root("/dev/outbox", (request, response) -> {
                    response.headers().set(HeaderNames.create("Content-Security-Policy"), "default-src 'self'");
                    response.send("letters");
                })
                .root("/forged", (request, response) -> {
                    response.headers().set(HeaderNames.LOCATION, "/x\r\nSet-Cookie: a=b");
                    response.send("never");
                })
                .rootService("/docs", rules -> rules.get("/{page}", (request, response) -> response.send("page"))));
    }

    @AfterEach
    void close() {
        club.close();
    }

    @Test
    void answersAnUnknownPathWithAProblemInTheCallersLanguage() {
        var english = club.get("/nowhere", "Accept-Language", "de, en-GB;q=0.8, es;q=0.5");
        assertProblem(404, "NOT_FOUND", english);
        assertEquals("en", header(english, "Content-Language"));
        assertEquals("Accept-Language", header(english, "Vary"));
        assertTrue(english.body().contains("\"type\":\"https://cbba.cloud.org.bo/problems/not-found\""));
        assertTrue(english.body().contains("\"instance\":\"/nowhere\""));
        assertTrue(english.body().contains("\"request_id\":\"" + header(english, "X-Request-Id") + "\""));
        assertEquals("es", header(club.get("/nowhere"), "Content-Language"));
        assertNotEquals(english.body(), club.get("/nowhere").body());
    }

    @Test
    void sendsNoHeaderOfARootRouteThatWouldStartAnother() {
        var answer = club.get("/forged");
        assertEquals(500, answer.statusCode());
        assertFalse(answer.headers().map().containsKey("set-cookie"), answer.headers()::toString);
        assertFalse(answer.body().contains("never"));
    }

    @Test
    void namesTheMethodsOfAPath() {
        var answer = club.send("PUT", "/club/api/v1/loans", "");
        assertProblem(405, "METHOD_NOT_ALLOWED", answer);
        assertEquals("GET, HEAD, POST, OPTIONS", header(answer, "Allow"));
        var options = club.send("OPTIONS", "/club/api/v1/loans", "");
        assertEquals(204, options.statusCode());
        assertEquals("GET, HEAD, POST, OPTIONS", header(options, "Allow"));
    }

    @Test
    void carriesSecurityHeadersAndIdsOnEveryAnswer() {
        for (var path : List.of("/club/api/v1/rules", "/nowhere", "/health/live", "/dev/outbox", "/docs/start")) {
            var answer = club.get(path, "X-Correlation-Id", "cause-1");
            assertEquals("nosniff", header(answer, "X-Content-Type-Options"), path);
            assertEquals("DENY", header(answer, "X-Frame-Options"), path);
            assertEquals("no-referrer", header(answer, "Referrer-Policy"), path);
            assertTrue(header(answer, "Strict-Transport-Security").startsWith("max-age="), path);
            assertFalse(header(answer, "X-Request-Id").isEmpty(), path);
            assertEquals("cause-1", header(answer, "X-Correlation-Id"), path);
        }
    }

    @Test
    void letsARootRouteSetItsOwnPolicy() {
        var answer = club.get("/dev/outbox");
        assertEquals("letters", answer.body());
        assertEquals("default-src 'self'", header(answer, "Content-Security-Policy"));
    }

    @Test
    void answersAMissingPageOfARootServiceAsAProblem() {
        assertEquals("page", club.get("/docs/start").body());
        assertProblem(404, "NOT_FOUND", club.get("/docs/a/b"));
    }

    @Test
    void refusesACompressedBody() {
        var answer = club.postLoan(Club.loan("Solaris", 7), "Content-Encoding", "gzip");
        assertProblem(415, "UNSUPPORTED_MEDIA_TYPE", answer);
    }

    @Test
    void takesNoCorrelationIdThatCouldForgeALogLine() {
        var answer = club.get("/club/api/v1/rules", "X-Correlation-Id", "a b");
        assertEquals(header(answer, "X-Request-Id"), header(answer, "X-Correlation-Id"));
    }

    @Test
    void takesTheCallersRequestIdIfItIsPlain() throws Exception {
        var fit = club.get("/club/api/v1/rules", "X-Request-Id", "call-1");
        assertEquals("call-1", header(fit, "X-Request-Id"));
        var unfit = club.get("/club/api/v1/rules", "X-Request-Id", "call 1");
        assertFalse(header(unfit, "X-Request-Id").contains(" "));
    }

    @Test
    void continuesTheCallersTrace() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        club.get("/club/api/v1/rules", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        var handed = club.handler.last().ids().traceparent().orElseThrow();
        assertTrue(handed.startsWith("00-" + trace + "-") && handed.endsWith("-01"), handed);
        assertFalse(handed.contains("00f067aa0ba902b7"), handed);
    }

    @Test
    void hidesWhatWentWrongInside() {
        club.handler.before = () -> {
            throw new IllegalStateException("password of the database is 1234");
        };
        var answer = club.get("/club/api/v1/rules");
        assertProblem(500, "INTERNAL_ERROR", answer);
        assertFalse(answer.body().contains("1234"), answer.body());
    }

    @Test
    void answersAProblemWithItsExtensionsAndItsWait() {
        club.handler.before = () -> {
            throw new ProblemException(PlatformProblem.CONFLICT, List.of(), Map.of("until", Map.of("days", 3)));
        };
        var rules = club.get("/club/api/v1/rules");
        assertProblem(409, "CONFLICT", rules);
        assertTrue(rules.body().contains("\"until\":{\"days\":3}"), rules.body());
        club.handler.before = () -> {
            throw ProblemException.of(PlatformProblem.CONFLICT, Duration.ofMillis(2_001));
        };
        assertEquals("3", header(club.get("/club/api/v1/rules"), "Retry-After"));
    }

    @Test
    void reportsAProblemThatTheContractDoesNotList() {
        club.handler.before = () -> {
            throw ProblemException.of(PlatformProblem.HANDLE_TAKEN);
        };
        assertProblem(500, "INTERNAL_ERROR", club.get("/club/api/v1/rules"));
        assertEquals(
                "[readRules: problem HANDLE_TAKEN is not among the operation's problems]", club.breaches.toString());
    }

    @Test
    void answersUnavailableWhileTheStoreIsDown() {
        club.store.down = true;
        var answer = club.postLoan(Club.loan("Solaris", 7));
        assertProblem(503, "SERVICE_UNAVAILABLE", answer);
        assertEquals("2", header(answer, "Retry-After"));
    }

    @Test
    void isReadyWhenAllPartsAre() {
        assertEquals("{\"status\":\"UP\"}", club.get("/health/live").body());
        var ready = club.get("/health/ready");
        assertEquals("{\"status\":\"UP\",\"checks\":{\"accepting\":\"UP\",\"store\":\"UP\"}}", ready.body());
        club.store.down = true;
        var down = club.get("/health/ready");
        assertEquals(503, down.statusCode());
        assertEquals("{\"status\":\"DOWN\",\"checks\":{\"accepting\":\"UP\",\"store\":\"DOWN\"}}", down.body());
        assertEquals(200, club.get("/health/live").statusCode());
    }

    @Test
    void countsCallsByOperationAndStatus() {
        var rules = counted("readRules", 200);
        var unknown = counted("none", 404);
        club.get("/club/api/v1/rules");
        club.get("/club/api/v1/rules");
        club.get("/nowhere");
        assertEquals(rules + 2, counted("readRules", 200));
        assertEquals(unknown + 1, counted("none", 404));
    }

    /// All servers of a process count together, so a test looks at the difference.
    private double counted(String operation, int status) {
        return club.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("http_server_calls_seconds_count{"))
                .filter(line -> line.contains("\"" + operation + "\"") && line.contains("status=\"" + status + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }
}
