package bo.org.cloud.cbba.lambdarun;

import com.sun.net.httpserver.HttpExchange;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/// Writes and reads what API Gateway's HTTP API says to a function (payload format 2.0), as its manual describes it.
final class HttpApiEvents {
    private HttpApiEvents() {}

    static String of(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var uri = exchange.getRequestURI();
        var headers = Json.createObjectBuilder();
        var cookies = Json.createArrayBuilder();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (name.equalsIgnoreCase("cookie")) {
                values.forEach(value -> Arrays.stream(value.split("; ")).forEach(cookies::add));
            } else {
                headers.add(name.toLowerCase(Locale.ROOT), String.join(",", values));
            }
        });
        var http = Json.createObjectBuilder()
                .add("method", exchange.getRequestMethod())
                .add("path", uri.getPath())
                .add("protocol", "HTTP/1.1")
                .add("sourceIp", exchange.getRemoteAddress().getAddress().getHostAddress())
                .add("userAgent", "test");
        var event = Json.createObjectBuilder()
                .add("version", "2.0")
                .add("routeKey", "$default")
                .add("rawPath", uri.getRawPath())
                .add("rawQueryString", uri.getRawQuery() == null ? "" : uri.getRawQuery())
                .add("headers", headers)
                .add("cookies", cookies)
                .add(
                        "requestContext",
                        Json.createObjectBuilder()
                                .add("accountId", "000000000000")
                                .add("apiId", "test")
                                .add("domainName", "api.example.org")
                                .add("http", http)
                                .add("requestId", "test")
                                .add("stage", "$default")
                                .add("timeEpoch", 0))
                .add("isBase64Encoded", body.length > 0);
        if (body.length > 0) {
            event.add("body", Base64.getEncoder().encodeToString(body));
        }
        return event.build().toString();
    }

    static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    static void answer(HttpExchange exchange, JsonObject answer) throws IOException {
        var headers = exchange.getResponseHeaders();
        answer.getJsonObject("headers").forEach((name, value) -> headers.add(name, ((JsonString) value).getString()));
        if (answer.containsKey("cookies")) {
            answer.getJsonArray("cookies")
                    .getValuesAs(JsonString.class)
                    .forEach(cookie -> headers.add("set-cookie", cookie.getString()));
        }
        var text = answer.getString("body");
        var body = answer.getBoolean("isBase64Encoded")
                ? Base64.getDecoder().decode(text)
                : text.getBytes(StandardCharsets.UTF_8);
        headers.remove("content-length");
        exchange.sendResponseHeaders(answer.getInt("statusCode"), body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }
}
