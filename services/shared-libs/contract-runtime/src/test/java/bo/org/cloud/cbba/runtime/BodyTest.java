package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.assertProblem;
import static bo.org.cloud.cbba.runtime.AccessTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyTest {
    private static Club club;

    @BeforeAll
    static void open() {
        club = Club.open();
    }

    @AfterAll
    static void close() {
        club.close();
    }

    @BeforeEach
    void forget() {
        club.handler.calls.set(0);
        club.store.committed.clear();
    }

    @Test
    void createsWhatTheBodySays() {
        var answer = club.postLoan("{\"title\":\"Solaris\",\"days\":7}");
        assertEquals(201, answer.statusCode());
        assertEquals("{\"title\":\"Solaris\",\"days\":7}", answer.body());
        assertEquals("/club/api/v1/loans/" + ClubHandler.LOAN, header(answer, "Location"));
        assertEquals("application/json", header(answer, "Content-Type"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertEquals("[loan.created]", club.store.committed.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"title\":\"Solaris\",\"days\":7}}",
                "nonsense",
                "{\"title\":\"Solaris\",\"days\":007}",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
            })
    void refusesWhatIsNoJson(String body) {
        assertProblem(400, "MALFORMED_BODY", club.postLoan(body));
        assertNothingHappened();
    }

    @Test
    void refusesAMissingBody() {
        assertProblem(400, "MALFORMED_BODY", club.post("/club/api/v1/loans", "", "Authorization", "Bearer ana"));
    }

    @Test
    void refusesBytesThatAreNoUtf8() throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + club.server.port() + "/club/api/v1/loans"))
                .header("Authorization", "Bearer ana")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {'"', (byte) 0xc3, '"'}))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertProblem(400, "MALFORMED_BODY", client.send(request, BodyHandlers.ofString()));
        }
    }

    @Test
    void listsEveryFaultWithItsPlaceInTheLanguageAskedFor() {
        var answer = club.postLoan(
                "{\"title\":\"\",\"days\":99,\"colour\":\"red\",\"title\":\"x\"}", "Accept-Language", "en");
        assertProblem(422, "VALIDATION_FAILED", answer);
        assertFault(answer, "/title", "TOO_SHORT");
        assertFault(answer, "/days", "TOO_LARGE");
        assertFault(answer, "/colour", "UNKNOWN");
        assertFault(answer, "/title", "DUPLICATE");
        assertTrue(answer.body().contains("must be at most 30"), answer.body());
        assertNothingHappened();
    }

    @Test
    void speaksSpanishUnlessAskedOtherwise() {
        assertTrue(club.postLoan("{\"title\":5}").body().contains("es obligatorio"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/json; charset=iso-8859-1", "json"})
    void refusesOtherContentTypes(String type) {
        var answer = club.post(
                "/club/api/v1/loans", Club.loan("Solaris", 7), "Authorization", "Bearer ana", "Content-Type", type);
        assertProblem(415, "UNSUPPORTED_MEDIA_TYPE", answer);
        assertNothingHappened();
    }

    @Test
    void takesTheContentTypeInAnyCaseWithItsCharset() {
        var answer = club.post(
                "/club/api/v1/loans",
                Club.loan("Solaris", 7),
                "Authorization",
                "Bearer ana",
                "Content-Type",
                "Application/JSON; Charset=\"UTF-8\"");
        assertEquals(201, answer.statusCode());
    }

    @Test
    void refusesToWriteWhatTheCallerCannotRead() {
        assertProblem(406, "NOT_ACCEPTABLE", club.postLoan(Club.loan("Solaris", 7), "Accept", "text/html"));
        assertNothingHappened();
        assertEquals(
                201,
                club.postLoan(Club.loan("Solaris", 7), "Accept", "text/html, */*;q=0.1")
                        .statusCode());
    }

    @Test
    void refusesABodyThatSaysItIsTooLarge() {
        assertProblem(413, "BODY_TOO_LARGE", club.postLoan("\"" + "x".repeat(50_000) + "\""));
        assertNothingHappened();
    }

    @Test
    void refusesABodyThatGrowsTooLarge() throws Exception {
        var text = "\"" + "x".repeat(50_000) + "\"";
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + club.server.port() + "/club/api/v1/loans"))
                .header("Authorization", "Bearer ana")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            assertProblem(413, "BODY_TOO_LARGE", client.send(request, BodyHandlers.ofString()));
        }
        assertNothingHappened();
    }

    private static void assertFault(HttpResponse<String> answer, String pointer, String code) {
        assertTrue(answer.body().contains("{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\""), answer.body());
    }

    private static void assertNothingHappened() {
        assertEquals(0, club.handler.calls.get());
        assertEquals("[]", club.store.committed.toString());
    }
}
