package bo.org.cloud.cbba.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableHttpTest {
    private static final String HOST = "Host: x\r\n";
    private static Club club;

    @BeforeAll
    static void open() {
        club = Club.with(options -> options.set(RuntimeSetting.MAX_REQUEST_LINE_BYTES, "1024"));
    }

    @AfterAll
    static void close() {
        club.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense\r\n\r\n",
                "GET\r\n\r\n",
                "GET /x HTTP/9.9\r\nHost: x\r\n\r\n",
                "GET /x HTTP/1.0\r\nHost: x\r\n\r\n",
                "GET /x HTTP/1.1\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n",
                "GET /x HTTP/1.1\r\nHost: x\r\nBad Name: 1\r\n\r\n",
                "GET /x<> HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /club/api/v1/rules?a=\u0001 HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /x HTTP/1.1\nHost: x\n\n",
                "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: many\r\n\r\n",
                "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: -5\r\n\r\n",
                "POST /x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n",
                "POST /x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: gzip\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\r\n\r\n",
            })
    void answersAProblemAndCloses(String request) {
        try (var raw = new RawConnection(club.server.port())) {
            var answer = raw.send(request).answer();
            assertProblem("400", "BAD_REQUEST", answer);
            assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
            assertTrue(answer.contains("X-Request-Id: "), answer);
            assertTrue(raw.isClosed());
        }
    }

    @Test
    void refusesALongRequestLine() {
        assertRefused("414", "URI_TOO_LONG", "GET /" + "x".repeat(2_000) + " HTTP/1.1\r\n" + HOST + "\r\n");
    }

    @Test
    void refusesLargeHeaders() {
        var header = "X-Large: " + "x".repeat(30_000) + "\r\n";
        assertRefused("431", "HEADERS_TOO_LARGE", "GET /x HTTP/1.1\r\n" + HOST + header + "\r\n");
    }

    @Test
    void refusesManyHeaders() {
        assertRefused("431", "HEADERS_TOO_LARGE", "GET /x HTTP/1.1\r\n" + HOST + "A: b\r\n".repeat(10_000) + "\r\n");
    }

    @Test
    void refusesBrokenChunks() {
        var head = "POST /club/api/v1/loans HTTP/1.1\r\n" + HOST
                + "Authorization: Bearer ana\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        try (var raw = new RawConnection(club.server.port())) {
            assertProblem(
                    "400",
                    "BAD_REQUEST",
                    raw.send(head + "zz\r\n{}\r\n0\r\n\r\n").answer());
            assertTrue(raw.isClosed());
        }
    }

    @Test
    void answersPipelinedRequestsInOrder() {
        try (var raw = new RawConnection(club.server.port())) {
            var loan = Club.loan("Solaris", 7);
            raw.send("GET /club/api/v1/rules HTTP/1.1\r\n" + HOST + "\r\n"
                    + "POST /club/api/v1/loans HTTP/1.1\r\n" + HOST
                    + "Authorization: Bearer ana\r\nContent-Type: application/json\r\nContent-Length: "
                    + loan.length() + "\r\n\r\n" + loan
                    + "GET /nowhere HTTP/1.1\r\n" + HOST + "\r\n"
                    + "GET /club/api/v1/rules HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n");
            assertTrue(raw.answer().startsWith("HTTP/1.1 200"));
            assertTrue(raw.answer().startsWith("HTTP/1.1 201"));
            assertProblem("404", "NOT_FOUND", raw.answer());
            assertTrue(raw.answer().startsWith("HTTP/1.1 200"));
            assertTrue(raw.isClosed());
        }
    }

    @Test
    void skipsASmallBodyThatNobodyReads() {
        try (var raw = new RawConnection(club.server.port())) {
            raw.send("POST /nowhere HTTP/1.1\r\n" + HOST + "Content-Length: 20\r\n\r\n"
                    + "GET /evil HTTP/1.1\r\n"
                    + "GET /club/api/v1/rules HTTP/1.1\r\n" + HOST + "\r\n");
            assertProblem("404", "NOT_FOUND", raw.answer());
            assertTrue(raw.answer().startsWith("HTTP/1.1 200"));
        }
    }

    @Test
    void endsTheConnectionAfterABodyThatIsTooLargeToSkip() {
        try (var raw = new RawConnection(club.server.port())) {
            var answer = raw.send("POST /club/api/v1/loans HTTP/1.1\r\n" + HOST
                            + "Authorization: Bearer ana\r\nContent-Type: application/json\r\n"
                            + "Content-Length: 100000000\r\nExpect: 100-continue\r\n\r\n")
                    .answer();
            assertProblem("413", "BODY_TOO_LARGE", answer);
            assertTrue(answer.contains("Connection: close"), answer);
            assertTrue(raw.isClosed());
        }
    }

    @Test
    void asksForABodyThatIsWelcome() {
        try (var raw = new RawConnection(club.server.port())) {
            var loan = Club.loan("Solaris", 7);
            raw.send("POST /club/api/v1/loans HTTP/1.1\r\n" + HOST
                    + "Authorization: Bearer ana\r\nContent-Type: application/json\r\nExpect: 100-continue\r\n"
                    + "Content-Length: " + loan.length() + "\r\n\r\n");
            assertTrue(raw.answer().startsWith("HTTP/1.1 100"));
            assertTrue(raw.send(loan).answer().startsWith("HTTP/1.1 201"));
        }
    }

    @Test
    void answersHeadLikeGetWithoutTheBody() {
        try (var raw = new RawConnection(club.server.port())) {
            raw.send("HEAD /club/api/v1/rules HTTP/1.1\r\n" + HOST + "\r\nGET /club/api/v1/rules HTTP/1.1\r\n" + HOST
                    + "Connection: close\r\n\r\n");
            var head = new StringBuilder();
            for (var text = raw.answer(); !text.isEmpty(); text = raw.answer()) {
                head.append(text);
            }
            var body = Club.loan("Return your books", 7);
            assertEquals(2, head.toString().split("Content-Length: " + body.length(), -1).length - 1);
            assertEquals(1, head.toString().split("Return your books", -1).length - 1);
        }
    }

    private static void assertRefused(String status, String code, String request) {
        try (var raw = new RawConnection(club.server.port())) {
            assertProblem(status, code, raw.send(request).answer());
        }
    }

    static void assertProblem(String status, String code, String answer) {
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
        assertTrue(answer.contains("Content-Type: application/problem+json"), answer);
        assertTrue(answer.contains("\"code\":\"" + code + "\""), answer);
        assertFalse(answer.contains("Exception"), answer);
    }
}
