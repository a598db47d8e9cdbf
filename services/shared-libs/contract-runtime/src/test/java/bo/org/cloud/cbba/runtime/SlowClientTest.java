package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class SlowClientTest {
    private static final String POST = """
        POST /club/api/v1/loans HTTP/1.1\r
        Host: x\r
        Authorization: Bearer ana\r
        Content-Type: application/json\r
        """;
    private static Club club;

    @BeforeAll
    static void open() {
        club = Club.with(options -> options.set(RuntimeSetting.PROGRESS_TIMEOUT, "PT0.2S")
                .set(RuntimeSetting.REQUEST_TIMEOUT, "PT1S")
                .set(RuntimeSetting.IDLE_TIMEOUT, "PT0.5S"));
    }

    @AfterAll
    static void close() {
        club.close();
    }

    @Test
    void tellsAClientThatStopsInTheRequestLine() {
        assertTimedOut("GET /club/api");
    }

    @Test
    void tellsAClientThatStopsAfterTheRequestLine() {
        assertTimedOut("GET /club/api/v1/rules HTTP/1.1\r\n");
    }

    @Test
    void tellsAClientThatStopsInTheHeaders() {
        assertTimedOut("GET /club/api/v1/rules HTTP/1.1\r\nHost: x\r\nAccept:");
    }

    @Test
    void tellsAClientThatStopsInTheBody() {
        assertTimedOut(POST + "Content-Length: 500\r\n\r\n{\"title\"");
        assertEquals(0, club.handler.calls.get());
    }

    @Test
    void tellsAClientThatStopsInAChunk() {
        assertTimedOut(POST + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"ti");
    }

    @Test
    void tellsAClientThatTrickles() {
        try (var raw = new RawConnection(club.server.port())) {
            raw.send("GET /club/api/v1/rules HTTP/1.1\r\nHost: x\r\n");
            // a byte far more often than the progress timeout asks for, until the whole request has taken too long
            var trickle = Executors.newSingleThreadScheduledExecutor();
            var _ = trickle.scheduleAtFixedRate(() -> raw.send("A"), 50, 50, TimeUnit.MILLISECONDS);
            UnreadableHttpTest.assertProblem("408", "REQUEST_TIMEOUT", raw.answer());
            trickle.shutdownNow();
        }
    }

    @Test
    void closesAnIdleConnectionWithoutAWord() {
        try (var raw = new RawConnection(club.server.port())) {
            assertTrue(raw.isClosed());
        }
    }

    @Test
    void leavesAnIdleConnectionOpenForLongerThanAStandingRequest() {
        try (var raw = new RawConnection(club.server.port())) {
            var rules = "GET /club/api/v1/rules HTTP/1.1\r\nHost: x\r\n\r\n";
            assertTrue(raw.send(rules).answer().startsWith("HTTP/1.1 200"));
            var started = System.nanoTime();
            assertTrue(raw.isClosed());
            assertTrue(System.nanoTime() - started > 400_000_000L);
        }
    }

    @Test
    void servesOthersWhileManyStandStill() {
        var slow = new ArrayList<RawConnection>();
        for (var at = 0; at < 200; at++) {
            slow.add(new RawConnection(club.server.port()).send("GET /club"));
        }
        assertEquals(200, club.get("/club/api/v1/rules").statusCode());
        for (var raw : slow) {
            UnreadableHttpTest.assertProblem("408", "REQUEST_TIMEOUT", raw.answer());
            raw.close();
        }
    }

    private static void assertTimedOut(String request) {
        try (var raw = new RawConnection(club.server.port())) {
            UnreadableHttpTest.assertProblem(
                    "408", "REQUEST_TIMEOUT", raw.send(request).answer());
            assertTrue(raw.isClosed());
        }
    }
}
