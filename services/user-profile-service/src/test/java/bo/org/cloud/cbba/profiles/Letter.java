package bo.org.cloud.cbba.profiles;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.TreeMap;

/// One request as it goes over the wire.
record Letter(HttpClient client, HttpRequest.Builder request, String method) {
    Letter header(String name, String value) {
        request.header(name, value);
        return this;
    }

    HttpResponse<String> send() {
        return send(BodyPublishers.noBody());
    }

    HttpResponse<String> send(String contentType, String body) {
        return header("Content-Type", contentType).send(BodyPublishers.ofString(body));
    }

    private HttpResponse<String> send(BodyPublisher body) {
        try {
            return client.send(request.method(method, body).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonObject json(HttpResponse<String> answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    /// What a `VALIDATION_FAILED` says: the code by pointer.
    static Map<String, String> faults(HttpResponse<String> answer) {
        var faults = new TreeMap<String, String>();
        for (var error : json(answer).getJsonArray("errors").getValuesAs(JsonObject.class)) {
            faults.put(error.getString("pointer"), error.getString("code"));
        }
        return faults;
    }
}
