package bo.org.cloud.cbba.bench.lambda;

import bo.org.cloud.cbba.testing.LambdaProcess;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Calls as events of an HTTP API.
final class Calls {
    static final String KEYS = call(
            "GET", "/identity/.well-known/jwks.json", Json.createObjectBuilder().build(), "");

    private Calls() {}

    /// Reads the store: the service has no shorter way to say what is revoked.
    static String revocations(String token) {
        var headers = Json.createObjectBuilder()
                .add("authorization", "Bearer " + token)
                .build();
        return call("GET", "/identity/api/v1/revocations", headers, "");
    }

    /// A service's access token.
    static String token(LambdaProcess identity) {
        var credentials = Base64.getEncoder()
                .encodeToString((Ground.CLIENT + ":" + Ground.SECRET).getBytes(StandardCharsets.UTF_8));
        var headers = Json.createObjectBuilder()
                .add("authorization", "Basic " + credentials)
                .add("content-type", "application/x-www-form-urlencoded")
                .build();
        var answer = answer(identity, call("POST", "/identity/oauth2/token", headers, "grant_type=client_credentials"));
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getString("access_token");
        }
    }

    /// The body of a 200.
    static String answer(LambdaProcess function, String event) {
        var outcome = function.invoke(event);
        try (var reader = Json.createReader(new StringReader(outcome.body()))) {
            var answer = reader.readObject();
            if (outcome.failed() || answer.getInt("statusCode") != 200) {
                throw new IllegalStateException(outcome.toString());
            }
            return answer.getString("body");
        }
    }

    static String call(String method, String path, JsonObject headers, String body) {
        var http = Json.createObjectBuilder().add("method", method).add("sourceIp", "192.0.2.7");
        return Json.createObjectBuilder()
                .add("version", "2.0")
                .add("rawPath", path)
                .add("rawQueryString", "")
                .add("headers", headers)
                .add(
                        "requestContext",
                        Json.createObjectBuilder().add("stage", "$default").add("http", http))
                .add("body", body)
                .add("isBase64Encoded", false)
                .build()
                .toString();
    }
}
