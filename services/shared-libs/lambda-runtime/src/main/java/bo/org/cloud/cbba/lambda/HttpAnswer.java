package bo.org.cloud.cbba.lambda;

import jakarta.json.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// An answer as API Gateway takes it (payload format 2.0).
final class HttpAnswer {
    private static final Set<String> OF_A_CONNECTION = Set.of("connection", "keep-alive", "transfer-encoding");

    private final int status;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> cookies = new ArrayList<>();
    private byte[] body = {};

    HttpAnswer(int status) {
        this.status = status;
    }

    /// @param wire the bytes of an HTTP/1.1 answer
    /// @param isHead whether it answers HEAD, so that it has no body whatever its headers say
    static HttpAnswer read(byte[] wire, boolean isHead) {
        var reader = new WireReader(wire);
        var answer = new HttpAnswer(reader.readStatus());
        reader.readHeaders(answer::add);
        var isChunked =
                Optional.ofNullable(reader.transferEncoding()).orElse("").contains("chunked");
        answer.body(isHead ? new byte[0] : isChunked ? reader.readChunks() : reader.rest());
        return answer;
    }

    void add(String name, String value) {
        var key = name.toLowerCase(Locale.ROOT);
        if (key.equals("set-cookie")) {
            cookies.add(value);
        } else if (!OF_A_CONNECTION.contains(key)) {
            headers.merge(key, value, (one, other) -> one + ", " + other);
        }
    }

    HttpAnswer body(byte[] bytes) {
        body = bytes;
        return this;
    }

    JsonObject toEvent() {
        var named = EventFields.JSON.createObjectBuilder();
        headers.forEach(named::add);
        var event =
                EventFields.JSON.createObjectBuilder().add("statusCode", status).add("headers", named);
        if (!cookies.isEmpty()) {
            event.add("cookies", EventFields.JSON.createArrayBuilder(cookies));
        }
        var text = text();
        return event.add("body", text.orElseGet(() -> Base64.getEncoder().encodeToString(body)))
                .add("isBase64Encoded", text.isEmpty())
                .build();
    }

    /// The body where it is text, which travels as it is.
    private Optional<String> text() {
        if (body.length > 0 && (headers.containsKey("content-encoding") || !isText())) {
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString());
        } catch (CharacterCodingException binary) {
            return Optional.empty();
        }
    }

    private boolean isText() {
        var type = headers.getOrDefault("content-type", "").split(";", 2)[0].strip();
        return type.startsWith("text/") || type.endsWith("json") || type.endsWith("xml") || type.endsWith("javascript");
    }
}
