package bo.org.cloud.cbba.contract.client;

import bo.org.cloud.cbba.contract.Ids;
import bo.org.cloud.cbba.contract.json.Codec;
import bo.org.cloud.cbba.contract.json.Json;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/// One call of an operation as generated clients put it together. Made, filled and sent by one thread, once.
public final class ClientRequest {
    /// How the caller says who it is.
    enum Identification {
        NONE,
        BEARER,
        BASIC
    }

    private final String operationId;
    private final String method;
    private final String template;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    private String path;
    private byte[] body = new byte[0];
    private Identification identification = Identification.NONE;

    private ClientRequest(String operationId, String method, String template) {
        this.operationId = operationId;
        this.method = method;
        this.template = template;
        path = template;
    }

    /// @param template the path with the service's prefix and its parameters in braces
    public static ClientRequest of(String operationId, String method, String template) {
        return new ClientRequest(operationId, method, template);
    }

    /// Sends the access token, where the options have one.
    public ClientRequest bearer() {
        identification = Identification.BEARER;
        return this;
    }

    /// Sends the client's id and secret, where the options have them.
    public ClientRequest basic() {
        identification = Identification.BASIC;
        return this;
    }

    /// Sends a new `Idempotency-Key`, so that the call may be tried again.
    public ClientRequest idempotent() {
        return idempotencyKey(Ids.newId().toString());
    }

    /// Sends the caller's own `Idempotency-Key`: the same effect and answer even when the program starts anew.
    public ClientRequest idempotencyKey(String key) {
        headers.put("Idempotency-Key", key);
        return this;
    }

    /// Makes the change conditional on the resource's version; another one answers 412.
    public ClientRequest ifMatch(long version) {
        headers.put("If-Match", EntityTag.of(version));
        return this;
    }

    /// @throws IllegalArgumentException for an empty value and for `.` and `..`
    public ClientRequest path(String name, Object value) {
        path = path.replace("{" + name + "}", PathSegment.encode(name, value.toString()));
        return this;
    }

    public ClientRequest query(String name, Object value) {
        query.add(encode(name) + "=" + encode(value.toString()));
        return this;
    }

    /// Leaves the parameter out where it has no value.
    public ClientRequest query(String name, Optional<?> value) {
        value.ifPresent(present -> query(name, present));
        return this;
    }

    /// Repeats the parameter for each value.
    public ClientRequest query(String name, List<?> values) {
        values.forEach(value -> query(name, value));
        return this;
    }

    public ClientRequest header(String name, Object value) {
        headers.put(name, value.toString());
        return this;
    }

    /// Leaves the header out where it has no value.
    public ClientRequest header(String name, Optional<?> value) {
        value.ifPresent(present -> header(name, present));
        return this;
    }

    public ClientRequest page(PageQuery page) {
        page.limit().ifPresent(limit -> query("limit", limit));
        return query("cursor", page.cursor());
    }

    public <T> ClientRequest json(String mediaType, Codec<T> codec, T value) {
        headers.put("Content-Type", mediaType);
        body = Json.write(codec, value);
        return this;
    }

    public <T> ClientRequest form(Codec<T> codec, T value) {
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        body = Form.encode(Json.write(codec, value));
        return this;
    }

    String operationId() {
        return operationId;
    }

    String method() {
        return method;
    }

    String template() {
        return template;
    }

    Map<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    Identification identification() {
        return identification;
    }

    /// Path and query as they go out.
    String target() {
        return path + query;
    }

    /// Whether sending it twice does no more than sending it once (RFC 9110 section 9.2.2).
    boolean isRepeatable() {
        return switch (method) {
            case "GET", "HEAD", "PUT", "DELETE" -> true;
            default -> headers.containsKey("Idempotency-Key");
        };
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
