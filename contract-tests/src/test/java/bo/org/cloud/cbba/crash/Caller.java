package bo.org.cloud.cbba.crash;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;

/// Somebody with an address on the net who makes calls, each until it is answered.
final class Caller {
    private static final String JSON = "application/json";

    private final Ground ground;
    private final Wire wire;
    private final Ledger ledger;
    private final String address;
    private String bearer = "";

    /// @param address of theirs alone, so that limits per address are too
    Caller(Ground ground, Wire wire, Ledger ledger, String address) {
        this.ground = ground;
        this.wire = wire;
        this.ledger = ledger;
        this.address = address;
    }

    void authenticate(String credentials) {
        bearer = credentials;
    }

    Wire.Call call(Service service, String method, String path, String body) {
        return call(service, method, path, JSON, body, "");
    }

    Wire.Call call(Service service, String method, String path, String contentType, String body, String key) {
        return new Wire.Call(method, ground.address(service).resolve(path), address, contentType, body, key, bearer);
    }

    /// With a key of its own: whatever happens, it takes place once, and its answer is kept.
    Wire.Answer once(Service service, String path, String body) {
        var call = call(service, "POST", path, JSON, body, UUID.randomUUID().toString());
        var answer = expectSuccess(call);
        ledger.keyed(call, answer);
        return answer;
    }

    JsonObject post(Service service, String path, String contentType, String body) {
        return read(expectSuccess(call(service, "POST", path, contentType, body, "")));
    }

    JsonObject change(Service service, String method, String path, String contentType, String body) {
        return read(expectSuccess(call(service, method, path, contentType, body, "")));
    }

    /// Waits for what an event from another service brings about, however often it dies on the way.
    void awaitThere(Service service, String path) {
        Awaitility.await(path)
                .atMost(Duration.ofMinutes(5))
                .until(() -> wire.send(call(service, "GET", path, "", "", "")).isSuccess());
    }

    /// @throws IllegalStateException if it is refused
    Wire.Answer expectSuccess(Wire.Call call) {
        var answer = wire.send(call);
        if (!answer.isSuccess()) {
            ledger.surprise("%s %s: %d %s".formatted(call.method(), call.uri(), answer.status(), answer.body()));
            throw new IllegalStateException("refused: " + answer + " to " + call.uri());
        }
        return answer;
    }

    private static JsonObject read(Wire.Answer answer) {
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }
}
