package bo.org.cloud.cbba.omnichannel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bo.org.cloud.cbba.omnichannel.domain.Content;
import bo.org.cloud.cbba.omnichannel.domain.MessageId;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class DevOutboxTest {
    private static final UUID FIRST = UUID.fromString("01976f30-0a1b-7c2d-8e3f-405162738495");

    private final Mailroom mailroom = Mailroom.open(getClass());
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    void twoMails() {
        put(
                FIRST,
                "ana@example.org",
                new Content("Hola <script>", "Ve a https://example.org/a?b=1&c=2", "<p>\"Ve\"</p>"));
        mailroom.advance(Duration.ofSeconds(1));
        put(UUID.randomUUID(), "tom@example.org", new Content("Hello", "Nothing to follow", "<p>x</p>"));
    }

    @AfterAll
    void close() {
        http.close();
        mailroom.close();
    }

    @Test
    void givesJsonToPrograms() throws Exception {
        var items = json("/dev/outbox").getJsonArray("items");

        assertEquals("tom@example.org", items.getJsonObject(0).getString("to"), "the newest first");
        var mail = items.getJsonObject(1);
        assertEquals(FIRST.toString(), mail.getString("message_id"));
        assertEquals("Hola <script>", mail.getString("subject"));
        assertEquals("https://example.org/a?b=1&c=2", mail.getJsonArray("links").getString(0));
        assertEquals("2031-03-15T14:30:00Z", mail.getString("created_at"));
    }

    @Test
    void showsOneAddressAlone() throws Exception {
        var items = json("/dev/outbox?to=ANA@example.org").getJsonArray("items");

        assertEquals(1, items.size());
        assertEquals(
                0,
                json("/dev/outbox?to=nobody@example.org").getJsonArray("items").size());
    }

    @Test
    void givesAPageToPeople() throws Exception {
        var page = get("/dev/outbox", "text/html,*/*;q=0.8");

        assertEquals("text/html; charset=utf-8", header(page, "content-type"));
        assertTrue(page.body().contains("<html lang=\"es\">"));
        assertTrue(page.body().contains("Hola &lt;script&gt;"), page.body());
        assertFalse(page.body().contains("<script"), "everything is escaped");
        assertTrue(
                page.body().contains("href=\"https://example.org/a?b&#x3D;1&amp;c&#x3D;2\"")
                        || page.body().contains("href=\"https://example.org/a?b=1&amp;c=2\""),
                page.body());
        assertTrue(page.body().contains("sandbox=\"\""));
        assertTrue(header(page, "content-security-policy").contains("default-src 'none'"));
        assertEquals("no-store", header(page, "cache-control"));
    }

    @Test
    void saysSoWhenThereIsNothing() throws Exception {
        assertTrue(get("/dev/outbox?to=%22%3E%3Cscript%3E", "text/html").body().contains("No hay correos."));
    }

    @Test
    void isForReadingOnly() throws Exception {
        var request = HttpRequest.newBuilder(uri("/dev/outbox")).POST(BodyPublishers.noBody());

        assertEquals(405, http.send(request.build(), BodyHandlers.ofString()).statusCode());
    }

    @Test
    void keepsAMessageOnce() {
        var again = mailroom.outbox.handOver(new MessageId(FIRST), "ana@example.org", new Content("a", "b", "c"));

        assertEquals(
                mailroom.outbox.handOver(new MessageId(FIRST), "ana@example.org", new Content("a", "b", "c")), again);
        assertEquals(2, mailroom.count("dev_outbox"));
    }

    private void put(UUID message, String address, Content content) {
        mailroom.outbox.handOver(new MessageId(message), address, content);
    }

    private JsonObject json(String path) throws IOException, InterruptedException {
        var response = get(path, "application/json");
        assertEquals("application/json", header(response, "content-type"));
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri(path)).header("Accept", accept).build();
        var response = http.send(request, BodyHandlers.ofString());
        assertEquals(200, response.statusCode());
        return response;
    }

    private URI uri(String path) {
        return URI.create(mailroom.address() + path);
    }

    private static String header(HttpResponse<String> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
