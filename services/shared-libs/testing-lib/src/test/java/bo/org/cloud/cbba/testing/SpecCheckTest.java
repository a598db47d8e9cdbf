package bo.org.cloud.cbba.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpecCheckTest {
    private final HttpClient plain = HttpClient.newHttpClient();
    private SpecCheck check;
    private HttpServer library;
    private int status;
    private String type = "";
    private String body = "";

    @BeforeEach
    void aLibraryThatAnswersWhatTheTestSays() throws Exception {
        var contract = Objects.requireNonNull(SpecCheckTest.class.getResource("/library.json"));
        check = SpecCheck.of(Path.of(contract.toURI()));
        library = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        library.createContext("/", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        library.start();
    }

    @AfterEach
    void close() {
        library.stop(0);
        plain.close();
    }

    @Test
    void handsOnAnAnswerThatKeepsTheContract() throws Exception {
        answers(200, "application/json", "{\"title\":\"Raza de bronce\"}");

        assertEquals("{\"title\":\"Raza de bronce\"}", get("/library/api/v1/books/7?language=es"));
        assertEquals(1, check.checked());
    }

    @Test
    void refusesAnAnswerWithAFieldThatTheContractDoesNotKnow() {
        answers(200, "application/json", "{\"title\":\"Raza de bronce\",\"shelf\":3}");

        assertBroken("shelf", "/library/api/v1/books/7");
    }

    @Test
    void refusesAnAnswerWithoutARequiredField() {
        answers(200, "application/json", "{}");

        assertBroken("title", "/library/api/v1/books/7");
    }

    @Test
    void refusesAStatusThatTheContractDoesNotKnow() {
        answers(418, "application/problem+json", "{\"code\":\"NOT_FOUND\"}");

        assertBroken("418", "/library/api/v1/books/7");
    }

    @Test
    void refusesAProblemCodeThatTheContractDoesNotKnow() {
        answers(404, "application/problem+json", "{\"code\":\"LOST\"}");

        assertBroken("response.body.schema.enum at /code", "/library/api/v1/books/7");
    }

    @Test
    void refusesThatAServiceTakesWhatTheContractRefuses() {
        answers(200, "application/json", "{\"title\":\"Raza de bronce\"}");

        assertBroken("parameter.schema.enum at language", "/library/api/v1/books/7?language=quz");
    }

    @Test
    void letsATestSendWhatTheServiceRefuses() throws Exception {
        answers(404, "application/problem+json", "{\"code\":\"NOT_FOUND\"}");

        assertEquals("{\"code\":\"NOT_FOUND\"}", get("/library/api/v1/books/7?language=quz"));
    }

    @Test
    void refusesThatAServiceTakesABodyThatTheContractRefuses() {
        answers(204, "", "");
        var request = request("/library/api/v1/books/7")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\":\"Raza de bronce\"}"))
                .build();

        var failure = assertThrows(
                AssertionError.class, () -> check.watching(plain).send(request, BodyHandlers.discarding()));

        assertTrue(failure.toString().contains("name"), failure.getMessage());
    }

    @Test
    void leavesAloneWhatNoContractDescribes() throws Exception {
        answers(404, "text/plain", "nothing here");
        assertEquals("nothing here", get("/library/api/v1/shelves"));

        answers(200, "text/plain", "alive");
        assertEquals("alive", get("/health/live"));
    }

    @Test
    void refusesARouteBesideTheContract() {
        answers(200, "application/json", "{}");

        assertBroken("/library/api/v1/shelves", "/library/api/v1/shelves");
    }

    @Test
    void readsThePlatformsOwnContracts() {
        check = SpecCheck.ofService("identity");
        answers(200, "application/json", "{}");

        assertBroken("response.body.schema.required", "/identity/api/v1/me");
    }

    private void answers(int code, String contentType, String content) {
        status = code;
        type = contentType;
        body = content;
    }

    private String get(String path) throws IOException, InterruptedException {
        return check.watching(plain)
                .send(request(path).build(), BodyHandlers.ofString())
                .body();
    }

    private void assertBroken(String named, String path) {
        var failure = assertThrows(AssertionError.class, () -> get(path));
        assertTrue(failure.toString().contains(named), failure.getMessage());
    }

    private HttpRequest.Builder request(String path) {
        var server = URI.create("http://127.0.0.1:" + library.getAddress().getPort());
        return HttpRequest.newBuilder(server.resolve(path)).header("Authorization", "Bearer a-token");
    }
}
