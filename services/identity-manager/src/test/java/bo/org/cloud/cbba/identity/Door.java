package bo.org.cloud.cbba.identity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/// Requests as they go over the wire, for what no generated client sends.
record Door(HttpClient http, URI address) {
    static final String HERE = "203.0.113.24";
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /// @param headers names and values in turn
    HttpResponse<String> post(String path, String json, String... headers) {
        return send(request("POST", path, "application/json", json, headers));
    }

    HttpResponse<String> form(String path, String form, String... headers) {
        return send(request("POST", path, "application/x-www-form-urlencoded", form, headers));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .headers(all(headers))
                .build());
    }

    HttpResponse<String> login(Cast person, String from) {
        return send(loginRequest(person, from));
    }

    CompletableFuture<HttpResponse<String>> loginAtOnce(Cast person, String from) {
        return http.sendAsync(loginRequest(person, from), BodyHandlers.ofString());
    }

    CompletableFuture<HttpResponse<String>> postAtOnce(String path, String json) {
        return http.sendAsync(request("POST", path, "application/json", json), BodyHandlers.ofString());
    }

    private HttpRequest loginRequest(Cast person, String from) {
        var body = Json.createObjectBuilder()
                .add("email", person.email())
                .add("password", person.password())
                .build();
        return request(
                "POST", "/identity/api/v1/auth/login", "application/json", body.toString(), "X-Forwarded-For", from);
    }

    private HttpRequest request(String method, String path, String type, String body, String... headers) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(LIMIT)
                .header("Content-Type", type)
                .headers(all(headers))
                .method(method, BodyPublishers.ofString(body))
                .build();
    }

    private static String[] all(String... headers) {
        return headers.length > 0 ? headers : new String[] {"X-Forwarded-For", HERE};
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    static String code(HttpResponse<String> answer) {
        return json(answer).getString("code");
    }

    static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
