package bo.org.cloud.cbba.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.journey.JourneyScript;
import bo.org.cloud.cbba.running.RunningPlatform;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The documentation site in a real browser, as files alone and as the platform serves it.
class SiteInBrowserTest {
    private static final String EVENT = "identity.auth.verification_requested";

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void isReadFromAServerOfFiles() throws Exception {
        var server = BuiltSite.start();
        try {
            isReadFrom(URI.create("http://localhost:" + server.getAddress().getPort()));
        } finally {
            server.stop(0);
        }
    }

    @Test
    void isReadFromThePlatformUnderItsPolicy() throws Exception {
        isReadFrom(RunningPlatform.address());
    }

    private void isReadFrom(URI host) throws Exception {
        var seen = JourneyScript.run("docs-site.mjs", host.toString(), "updateMyProfile", EVENT);
        var found = seen.getJsonObject("found");
        var spanish = seen.getJsonObject("spanish");
        var graph = seen.getJsonObject("graph");
        assertAll(
                () -> assertEquals("/docs/reference/profiles/updateMyProfile.html", found.getString("path")),
                () -> assertEquals("Who may call", found.getString("needs")),
                () -> assertEquals("/docs/es/reference/profiles/updateMyProfile.html", spanish.getString("path")),
                () -> assertEquals("Quién puede llamarla", spanish.getString("needs")),
                () -> assertEquals("es", spanish.getString("language")),
                () -> assertEquals(
                        List.of("identity", EVENT, "omnichannel"),
                        graph.getJsonArray("names").getValuesAs(JsonString::getString)),
                () -> assertTrue(graph.getInt("width") > 500, seen::toString),
                () -> assertEquals(0, seen.getJsonArray("elsewhere").size(), seen::toString),
                () -> assertEquals(0, seen.getJsonArray("faults").size(), seen::toString));
        areThePlatforms(seen.getJsonObject("contracts"));
    }

    private void areThePlatforms(JsonObject contracts) throws Exception {
        var index = new String(answer("/specs"), StandardCharsets.UTF_8);
        assertEquals(index.split("href=\"/specs/").length - 1, contracts.size(), "as many files as on the platform");
        for (var path : contracts.keySet()) {
            assertEquals(digest(answer(path)), contracts.getString(path), path);
        }
    }

    private byte[] answer(String path) throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(RunningPlatform.address().resolve(path)).build();
        var answer = http.send(request, BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }

    private static String digest(byte[] bytes) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
