package bo.org.cloud.cbba.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.running.RunningPlatform;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The documentation site under `/docs/` of the platform: the files that were built, and nothing else.
class SiteOnPlatformTest {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @ParameterizedTest
    @CsvSource({
        "/docs/, index.html, text/html; charset=utf-8",
        "/docs/es/events/, es/events/index.html, text/html; charset=utf-8",
        "/docs/reference/identity/login.html, reference/identity/login.html, text/html; charset=utf-8",
        "/docs/logo.svg, logo.svg, image/svg+xml"
    })
    void answersTheFilesThatWereBuilt(String path, String file, String type) throws Exception {
        var answer = send("GET", path);
        assertAll(
                () -> assertEquals(200, answer.statusCode()),
                () -> assertEquals(type, header(answer, "Content-Type")),
                () -> assertTrue(header(answer, "Content-Security-Policy").contains("script-src 'self';")),
                () -> assertArrayEquals(Files.readAllBytes(BuiltSite.DIST.resolve("docs", file)), answer.body()));
    }

    @Test
    void theFolderLeadsToItsFirstPage() throws Exception {
        var answer = send("GET", "/docs");
        assertEquals(301, answer.statusCode());
        assertEquals("/docs/", header(answer, "Location"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/none.html",
                "/docs/events",
                "/docs/../package.json",
                "/docs/..%2f..%2fpackage.json",
                "/docs/es/..%2f..%2f..%2fpackage.json",
                "/docs/%2e%2e/%2e%2e/package.json",
                "/docs//etc/passwd",
                "/docs/%00"
            })
    void whatIsNoFileOfTheSiteIsRefused(String path) throws Exception {
        var answer = send("GET", path);
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        assertAll(
                () -> assertTrue(answer.statusCode() == 404 || answer.statusCode() == 400, () -> path + " " + text),
                () -> assertEquals("application/problem+json", header(answer, "Content-Type"), text));
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        assertEquals(405, send("POST", "/docs/index.html").statusCode());
    }

    private HttpResponse<byte[]> send(String method, String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(RunningPlatform.address() + path))
                .method(method, BodyPublishers.noBody())
                .build();
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
