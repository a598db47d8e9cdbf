package bo.org.cloud.cbba.lambda;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Events as AWS documents them, with what matters to a test changed.
final class Events {
    private Events() {}

    static JsonObjectBuilder http(String method, String path, Map<String, String> headers) {
        return Json.createObjectBuilder(Json.createObjectBuilder()
                .add("version", "2.0")
                .add("routeKey", "$default")
                .add("rawPath", path)
                .add("rawQueryString", "")
                .add("headers", Json.createObjectBuilder(Map.copyOf(headers)))
                .add("requestContext", context(method, "$default"))
                .add("isBase64Encoded", false)
                .build());
    }

    static JsonObject context(String method, String stage) {
        return Json.createObjectBuilder()
                .add("domainName", "api.example.org")
                .add("stage", stage)
                .add(
                        "http",
                        Json.createObjectBuilder()
                                .add("method", method)
                                .add("protocol", "HTTP/1.1")
                                .add("sourceIp", "192.0.2.7"))
                .build();
    }

    static EventFields fields(JsonObjectBuilder event) {
        return fields(event.build().toString());
    }

    static EventFields fields(String event) {
        return EventFields.parse(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)));
    }
}
