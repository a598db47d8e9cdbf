package bo.org.cloud.cbba.conformance;

import bo.org.cloud.cbba.testing.SpecCheck;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/// Sends requests as they are, right or wrong. An answer that no contract allows fails the test.
final class Wire {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final SpecCheck CHECK = SpecCheck.of(SpecDocument.files().toArray(Path[]::new));

    private final URI platform;
    private final HttpClient plain =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpClient checked = CHECK.watching(plain);

    Wire(URI platform) {
        this.platform = platform;
    }

    Received send(Sent sent) {
        return send(sent, checked);
    }

    /// For what no contract describes.
    Received sendBeside(Sent sent) {
        return send(sent, plain);
    }

    private Received send(Sent sent, HttpClient http) {
        var request = HttpRequest.newBuilder(URI.create(platform + sent.target()))
                .timeout(LONGEST)
                .method(sent.method(), sent.publisher());
        sent.headers().forEach(request::header);
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            return new Received(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(sent.method() + " " + sent.path(), failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
