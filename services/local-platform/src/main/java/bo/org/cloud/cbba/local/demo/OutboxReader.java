package bo.org.cloud.cbba.local.demo;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the local outbox as its page's JSON.
final class OutboxReader {
    private static final Pattern TOKEN = Pattern.compile("#token=([A-Za-z0-9_-]+)");
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final URI platform;
    private final HttpClient http = HttpClient.newHttpClient();

    OutboxReader(URI platform) {
        this.platform = platform;
    }

    /// The token of the newest mail to `address`.
    String awaitToken(String address) {
        for (var end = System.nanoTime() + LONGEST.toNanos(); System.nanoTime() < end; ) {
            var token = newest(address)
                    .map(mail -> TOKEN.matcher(mail.getString("text")))
                    .filter(Matcher::find)
                    .map(found -> found.group(1));
            if (token.isPresent()) {
                return token.get();
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new IllegalStateException("no mail after " + LONGEST.toSeconds() + " s");
    }

    private Optional<JsonObject> newest(String address) {
        try {
            var query = "/dev/outbox?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
            var request = HttpRequest.newBuilder(platform.resolve(query))
                    .header("Accept", "application/json")
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            try (var reader = JsonProvider.provider().createReader(new ByteArrayInputStream(answer.body()))) {
                return reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                        .findFirst();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("the outbox does not answer", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
