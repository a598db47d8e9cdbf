package bo.org.cloud.cbba.conformance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/// An answer.
@SuppressWarnings("ArrayRecordComponent") // No two are ever compared.
record Received(int status, HttpHeaders headers, byte[] body) {
    JsonObject json() {
        try (var reader = Json.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        }
    }

    /// Empty if the header is missing.
    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    @Override
    public String toString() {
        return status + " " + new String(body, StandardCharsets.UTF_8);
    }
}
