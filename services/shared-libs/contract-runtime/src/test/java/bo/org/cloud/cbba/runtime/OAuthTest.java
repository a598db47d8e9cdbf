package bo.org.cloud.cbba.runtime;

import static bo.org.cloud.cbba.runtime.AccessTest.header;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OAuthTest {
    private static Club club;

    @BeforeAll
    static void open() {
        club = Club.open();
    }

    @AfterAll
    static void close() {
        club.close();
    }

    @AfterEach
    void calm() {
        club.handler.before = () -> {};
    }

    @Test
    void readsAFormAndBasicCredentials() {
        var answer = token(
                "grant_type=client_credentials&scope=&extra=1&extra=2&a/b=1&a/b=2",
                "Authorization",
                basic("m%C3%A9dico:s%3Acret"));
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("médico"), answer.body());
    }

    @Test
    void answersTheErrorObjectOfTheStandard() {
        assertError(400, "unsupported_grant_type", token("grant_type=password"));
        var client = token("grant_type=client_credentials", "Authorization", "Basic !!!");
        assertError(401, "invalid_client", client);
        assertTrue(header(client, "WWW-Authenticate").startsWith("Basic"));
        assertError(400, "invalid_request", token("scope=x"));
        assertError(400, "invalid_request", token("grant_type=a&grant_type=b"));
        assertError(400, "invalid_request", token("grant_type=%zz"));
        assertError(400, "invalid_request", token(""));
        assertError(415, "invalid_request", club.post("/club/oauth2/token", "{}", "Content-Type", "application/json"));
    }

    @Test
    void answersItsFaultsInTheSameShape() {
        club.handler.before = () -> {
            throw new IllegalStateException("broken");
        };
        assertError(500, "server_error", token("grant_type=client_credentials"));
    }

    private static HttpResponse<String> token(String form, String... more) {
        var headers = new String[more.length + 2];
        headers[0] = "Content-Type";
        headers[1] = "application/x-www-form-urlencoded";
        System.arraycopy(more, 0, headers, 2, more.length);
        return club.post("/club/oauth2/token", form, headers);
    }

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertError(int status, String error, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals("application/json", header(answer, "Content-Type"));
        assertEquals("no-store", header(answer, "Cache-Control"));
        assertTrue(answer.body().startsWith("{\"error\":\"" + error + "\",\"error_description\":\""), answer.body());
    }
}
