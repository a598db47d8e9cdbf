package bo.org.cloud.cbba.conformance;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// A request in the making. Immutable; a body of no bytes is none.
///
/// @param path with its parameters filled in
/// @param chunked whether the body's length is left open
@SuppressWarnings("ArrayRecordComponent") // No two are ever compared.
record Sent(
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        byte[] body,
        boolean chunked) {
    static Sent of(String method, String path) {
        return new Sent(method, path, Map.of(), Map.of(), new byte[0], false);
    }

    Sent method(String other) {
        return new Sent(other, path, query, headers, body, chunked);
    }

    Sent query(String name, String value) {
        return new Sent(method, path, with(query, name, value), headers, body, chunked);
    }

    Sent header(String name, String value) {
        return new Sent(method, path, query, with(headers, name, value), body, chunked);
    }

    Sent without(String header) {
        var fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Sent(method, path, query, Collections.unmodifiableMap(fewer), body, chunked);
    }

    Sent bearer(String token) {
        return header("Authorization", "Bearer " + token);
    }

    Sent body(byte[] bytes) {
        return new Sent(method, path, query, headers, bytes, chunked);
    }

    Sent body(String text) {
        return body(text.getBytes(StandardCharsets.UTF_8));
    }

    Sent inChunks() {
        return new Sent(method, path, query, headers, body, true);
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /// With a word of an example replaced by what it stands for in this run, wherever it occurs.
    Sent replacing(String word, String real) {
        var realQuery = new LinkedHashMap<String, String>();
        query.forEach((name, value) -> realQuery.put(name, value.replace(word, real)));
        return new Sent(
                method,
                path.replace(word, real),
                realQuery,
                headers,
                text().replace(word, real).getBytes(StandardCharsets.UTF_8),
                chunked);
    }

    String target() {
        var parameters = query.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    BodyPublisher publisher() {
        if (chunked) {
            return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        }
        return body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Map<String, String> with(Map<String, String> map, String name, String value) {
        var more = new LinkedHashMap<>(map);
        more.put(name, value);
        return Collections.unmodifiableMap(more);
    }
}
