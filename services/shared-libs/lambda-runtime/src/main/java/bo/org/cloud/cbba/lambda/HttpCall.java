package bo.org.cloud.cbba.lambda;

import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A call as API Gateway tells of it (payload format 2.0), turned into what would have come over a socket.
///
/// @param target path and query as received
/// @param sourceIp the peer that API Gateway itself saw: no header can say otherwise
/// @param headers by lower-case name; several values stand in one, parted by commas
@SuppressWarnings("ArrayRecordComponent") // No two are ever compared.
record HttpCall(String method, String target, String sourceIp, Map<String, String> headers, byte[] body) {
    private static final String DEFAULT_STAGE = "$default";
    /// What concerns one connection, or says where the body ends: there is no connection, and the body's end is
    /// known.
    private static final Set<String> OF_A_CONNECTION = Set.of(
            "connection", "keep-alive", "proxy-connection", "te", "trailer", "transfer-encoding", "upgrade", "expect");

    /// @throws UnreadableCallException if it could not have come over HTTP
    /// @throws RefusedEventException if a field is missing or of another type than API Gateway's
    static HttpCall read(EventFields event) {
        var context = event.object("requestContext");
        var http = context.object("http");
        var body = body(event);
        return new HttpCall(
                token("method", http.text("method")),
                target(event, context.optionalText("stage").orElse(DEFAULT_STAGE)),
                http.text("sourceIp"),
                headers(event, body.length),
                body);
    }

    /// The bytes of an HTTP/1.1 request.
    byte[] toBytes() {
        var bytes = new ByteArrayOutputStream(1_024 + body.length);
        line(bytes, method + " " + target + " HTTP/1.1");
        headers.forEach((name, value) -> line(bytes, name + ": " + value));
        if (body.length > 0) {
            line(bytes, "content-length: " + body.length);
        }
        line(bytes, "");
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private static void line(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        bytes.write('\r');
        bytes.write('\n');
    }

    private static String target(EventFields event, String stage) {
        var path = withoutStage(event.text("rawPath"), stage);
        var query = event.optionalText("rawQueryString").orElse("");
        return RequestTarget.path(path) + (query.isEmpty() ? "" : "?" + RequestTarget.query(query));
    }

    // A named stage stands before the path when the API is called by its own address, not by a custom domain.
    private static String withoutStage(String path, String stage) {
        var prefix = "/" + stage;
        return path.equals(prefix) || path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
    }

    private static byte[] body(EventFields event) {
        var text = event.optionalText("body").orElse("");
        if (!event.flag("isBase64Encoded")) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException broken) {
            throw new UnreadableCallException("the body is no base64");
        }
    }

    private static Map<String, String> headers(EventFields event, int bodyLength) {
        var headers = new LinkedHashMap<String, String>();
        event.texts("headers")
                .forEach((name, value) ->
                        headers.put(token("header name", name).toLowerCase(Locale.ROOT), value(value)));
        headers.keySet().removeAll(OF_A_CONNECTION);
        requireWhole(headers.remove("content-length"), bodyLength);
        if (event.has("cookies")) {
            headers.put("cookie", value(cookies(event)));
        }
        headers.putIfAbsent(
                "host",
                event.object("requestContext").optionalText("domainName").orElse("localhost"));
        return headers;
    }

    private static String cookies(EventFields event) {
        return event.array("cookies").stream()
                .map(cookie -> {
                    if (cookie instanceof JsonString text) {
                        return text.getString();
                    }
                    throw event.malformed("cookies", "an array of strings");
                })
                .collect(Collectors.joining("; "));
    }

    // A body cut short on its way must not pass for a whole one, nor may a longer one hide a second request.
    private static void requireWhole(@Nullable String announced, int length) {
        if (announced != null && !announced.strip().equals(String.valueOf(length))) {
            throw new UnreadableCallException("a body of " + length + " bytes where " + announced + " were announced");
        }
    }

    private static String token(String what, String text) {
        if (text.isEmpty() || !text.chars().allMatch(HttpCall::isTokenSign)) {
            throw new UnreadableCallException(what + " is no token");
        }
        return text;
    }

    private static boolean isTokenSign(int sign) {
        return (sign >= 'a' && sign <= 'z')
                || (sign >= 'A' && sign <= 'Z')
                || (sign >= '0' && sign <= '9')
                || "!#$%&'*+-.^_`|~".indexOf(sign) >= 0;
    }

    // A line break in a value would begin a header, or a request, of the caller's making.
    private static String value(String text) {
        if (text.chars().anyMatch(sign -> (sign < ' ' && sign != '\t') || sign == 0x7f)) {
            throw new UnreadableCallException("a header's value has control characters");
        }
        return text.strip();
    }
}
