package bo.org.cloud.cbba.lambda;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// API Gateway's calls and answers, against Helidon's own HTTP.
class HttpCallsTest {
    private static final byte[] BINARY = {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, '\r', '\n'};

    private final Mirror mirror = new Mirror();

    @Test
    void pathQueryHeadersAndBodyReachTheRoute() {
        var told = told(Events.http("POST", "/identity/api/v1/things", Map.of("accept-language", "es,en;q=0.5"))
                .add("rawQueryString", "q=caf%C3%A9&q=2+3")
                .add("body", "ñandú"));
        assertTrue(told.startsWith("POST /identity/api/v1/things?q=caf%C3%A9&q=2+3\n"), told);
        assertTrue(told.contains("accept-language: es,en;q=0.5\n"), told);
        assertTrue(told.endsWith("ñandú"), told);
    }

    @Test
    void thePeerIsWhoTheGatewaySawWhateverHeadersSay() {
        var told =
                told(Events.http("GET", "/", Map.of("x-forwarded-for", "203.0.113.1", "forwarded", "for=203.0.113.1")));
        assertTrue(told.contains("peer 192.0.2.7\n"), told);
    }

    @Test
    void cookiesComeInOneHeader() {
        var told = told(Events.http("GET", "/", Map.of("cookie", "old=1"))
                .add("cookies", Json.createArrayBuilder(List.of("a=1", "b=2"))));
        assertTrue(told.contains("cookie: a=1; b=2\n"), told);
    }

    @Test
    void everyCookieThatIsSetTravelsByItselfAndOtherValuesTogether() {
        var answer = answer(Events.http("GET", "/cookies", Map.of()));
        assertEquals(
                "[\"a=1; Path=/\",\"b=2, and a comma\"]",
                answer.getJsonArray("cookies").toString());
        assertFalse(answer.getJsonObject("headers").containsKey("set-cookie"));
        assertEquals("Origin, Accept-Language", answer.getJsonObject("headers").getString("vary"));
    }

    @Test
    void bytesTravelAsBase64BothWays() {
        var answer = answer(Events.http("PUT", "/bytes", Map.of("content-length", "8"))
                .add("body", Base64.getEncoder().encodeToString(BINARY))
                .add("isBase64Encoded", true));
        assertTrue(answer.getBoolean("isBase64Encoded"));
        assertArrayEquals(BINARY, Base64.getDecoder().decode(answer.getString("body")));
    }

    @Test
    void streamedAnswersArriveWhole() {
        var rows = answer(Events.http("GET", "/streamed", Map.of()))
                .getString("body")
                .lines()
                .toList();
        assertEquals(5_000, rows.size());
        assertEquals("4999;fila", rows.getLast());
    }

    @ParameterizedTest
    @CsvSource({"HEAD,/,200", "GET,/nothing,204", "GET,/unchanged,304"})
    void someAnswersHaveNoBody(String method, String path, int status) {
        var answer = answer(Events.http(method, path, Map.of()));
        assertEquals(status, answer.getInt("statusCode"));
        assertEquals("", answer.getString("body"));
        assertFalse(answer.getBoolean("isBase64Encoded"));
    }

    @ParameterizedTest
    @CsvSource({
        "/prod/identity/x, prod, /identity/x",
        "/identity/x, prod, /identity/x",
        "/production/x, prod, /production/x",
        "/identity/x, $default, /identity/x",
        "/a b/ñ?x, $default, /a%20b/%C3%B1%3Fx",
        "/a%2Fb%20c/%zz, $default, /a%2Fb%20c/%25zz"
    })
    void aNamedStageIsTakenOffAndTheRestStaysAsItCame(String raw, String stage, String seen) {
        var told = told(Events.http("GET", raw, Map.of()).add("requestContext", Events.context("GET", stage)));
        assertTrue(told.startsWith("GET " + seen + "?\n"), told);
    }

    @Test
    void whatConcernsAConnectionGoesNoFurther() {
        var told = told(Events.http(
                        "POST",
                        "/",
                        Map.of("transfer-encoding", "chunked", "expect", "100-continue", "connection", "close"))
                .add("body", "hola"));
        assertFalse(told.contains("transfer-encoding"), told);
        assertFalse(told.contains("expect"), told);
        assertTrue(told.endsWith("hola"), told);
    }

    @Test
    void aFaultInTheServiceIsItsAnswer() {
        assertEquals(500, answer(Events.http("GET", "/fault", Map.of())).getInt("statusCode"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"100", "3", "-1", "four"})
    void aBodyOfAnotherLengthThanAnnouncedIsRefused(String announced) {
        refused(Events.http("POST", "/", Map.of("content-length", announced)).add("body", "hola"));
    }

    @Test
    void aBodyThatIsNoBase64IsRefused() {
        refused(Events.http("POST", "/", Map.of()).add("body", "%%%").add("isBase64Encoded", true));
    }

    @Test
    void aHeaderThatWouldBeginAnotherIsRefused() {
        refused(Events.http("GET", "/", Map.of("x-note", "1\r\nAuthorization: Bearer stolen")));
        refused(Events.http("GET", "/", Map.of("x note", "1")));
        refused(Events.http("GET", "/", Map.of()).add("cookies", Json.createArrayBuilder(List.of("a=1\r\nx: y"))));
    }

    @Test
    void aMethodThatIsNoTokenAndAPathWithoutSlashAreRefused() {
        refused(Events.http("GET", "x", Map.of()));
        refused(Events.http("GET", "/", Map.of())
                .add("requestContext", Events.context("GET / HTTP/1.1\r\nx: y", "$default")));
    }

    private void refused(jakarta.json.JsonObjectBuilder event) {
        assertEquals(400, answer(event).getInt("statusCode"));
        assertEquals(0, mirror.calls, "it must not reach the service");
    }

    private String told(jakarta.json.JsonObjectBuilder event) {
        var answer = answer(event);
        assertEquals(200, answer.getInt("statusCode"), answer.toString());
        return answer.getString("body");
    }

    private JsonObject answer(jakarta.json.JsonObjectBuilder event) {
        return mirror.answer(Events.fields(event));
    }
}
