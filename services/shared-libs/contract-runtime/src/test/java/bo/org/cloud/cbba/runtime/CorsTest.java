package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.UnreadableHttpTest.assertProblem;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CorsTest {
    private static final String PANEL = "Origin: https://panel.example.org\r\n";
    private static Club club;

    @BeforeAll
    static void open() {
        club = Club.with(options ->
                options.set(RuntimeSetting.CORS_ORIGINS, "https://panel.example.org, http://localhost:5173"));
    }

    @AfterAll
    static void close() {
        club.close();
    }

    @Test
    void letsAListedOriginAskWhatItMaySend() {
        var answer = send("OPTIONS /club/api/v1/loans", PANEL + "Access-Control-Request-Method: POST\r\n");
        assertTrue(answer.startsWith("HTTP/1.1 204"), answer);
        assertTrue(answer.contains("Access-Control-Allow-Origin: https://panel.example.org\r\n"), answer);
        assertTrue(answer.contains("Access-Control-Allow-Methods: GET, HEAD, POST, OPTIONS\r\n"), answer);
        assertTrue(answer.contains("Idempotency-Key"), answer);
        assertTrue(answer.contains("Access-Control-Allow-Credentials: true\r\n"), answer);
    }

    @Test
    void marksAnswersAndRefusalsForAListedOrigin() {
        var rules = send("GET /club/api/v1/rules", PANEL);
        assertTrue(rules.contains("Access-Control-Allow-Origin: https://panel.example.org\r\n"), rules);
        assertTrue(rules.contains("Vary: Origin\r\n"), rules);
        var refused = send("GET /club/api/v1/loans", PANEL);
        assertProblem("401", "UNAUTHENTICATED", refused);
        assertTrue(refused.contains("Access-Control-Allow-Origin: https://panel.example.org\r\n"), refused);
        assertTrue(refused.contains("Vary: Accept-Language, Origin\r\n"), refused);
        assertTrue(send("GET /nowhere", PANEL).contains("Access-Control-Allow-Origin"), "404");
    }

    @Test
    void tellsOtherOriginsNothing() {
        var evil = "Origin: https://evil.example.org\r\n";
        var preflight = send("OPTIONS /club/api/v1/loans", evil + "Access-Control-Request-Method: POST\r\n");
        assertFalse(preflight.contains("Access-Control"), preflight);
        assertFalse(send("GET /club/api/v1/rules", evil).contains("Access-Control"), "get");
        assertFalse(send("GET /club/api/v1/rules", "Origin: null\r\n").contains("Access-Control"), "null");
    }

    private static String send(String line, String headers) {
        try (var raw = new RawConnection(club.server.port())) {
            return raw.send(line + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n")
                    .answer();
        }
    }
}
