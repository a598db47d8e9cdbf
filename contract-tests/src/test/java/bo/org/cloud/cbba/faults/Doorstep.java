package bo.org.cloud.cbba.faults;

import bo.org.cloud.cbba.running.RunningPlatform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Talks to the platform once and takes what comes: no client here asks again by itself.
final class Doorstep {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Doorstep() {}

    static HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    static HttpResponse<String> get(String path, String token) {
        return send(to(path).header("Authorization", "Bearer " + token).GET());
    }

    static HttpResponse<String> post(String path, String json) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(RunningPlatform.address().resolve(path)).timeout(LONGEST);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
