package bo.org.cloud.cbba.running;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.awaitility.Awaitility;

/// Reads somebody's mail in the local outbox.
public final class Mailbox {
    private final URI address;
    private final String owner;
    private final HttpClient http = HttpClient.newHttpClient();

    public Mailbox(URI platform, String owner) {
        this.address = platform.resolve("/dev/outbox?to=" + URLEncoder.encode(owner, StandardCharsets.UTF_8));
        this.owner = owner;
    }

    /// The mails so far, the newest first.
    public List<JsonObject> mails() {
        try {
            var request = HttpRequest.newBuilder(address)
                    .header("Accept", "application/json")
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            try (var reader = Json.createReader(new StringReader(answer.body()))) {
                return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Waits until there are `count` mails and answers the newest.
    public JsonObject await(int count) {
        return Awaitility.await(count + " mails for " + owner)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> mails().size() == count ? mails().getFirst() : null, Objects::nonNull);
    }

    /// Waits for a mail with a link and answers the newest one's token.
    public String awaitToken() {
        return Awaitility.await("a link for " + owner)
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> mails().stream()
                                .filter(mail -> mail.getString("text").contains("#token="))
                                .map(Mailbox::tokenIn)
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow();
    }

    /// The token in a mail's link.
    public static String tokenIn(JsonObject mail) {
        var text = mail.getString("text");
        var from = text.indexOf("#token=") + "#token=".length();
        return text.substring(from).split("[^A-Za-z0-9_-]", 2)[0];
    }
}
