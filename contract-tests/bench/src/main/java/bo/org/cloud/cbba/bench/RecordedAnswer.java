package bo.org.cloud.cbba.bench;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Headers and bytes of one real answer, kept in a file: `name: value` lines, an empty line, the body.
@SuppressWarnings("ArrayRecordComponent") // No two are ever compared.
record RecordedAnswer(Map<String, String> headers, byte[] body) {
    // What the server adds by itself.
    private static final Set<String> OWN = Set.of("date", "connection", "content-length");
    private static final String END = "\n\n";

    static RecordedAnswer of(HttpResponse<byte[]> response) {
        var headers = new TreeMap<String, String>();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        headers.keySet().removeAll(OWN);
        return new RecordedAnswer(headers, response.body());
    }

    static RecordedAnswer in(Path file) throws IOException {
        var text = Files.readString(file);
        var end = text.indexOf(END);
        var headers = new TreeMap<String, String>();
        text.substring(0, end).lines().forEach(line -> {
            var colon = line.indexOf(": ");
            headers.put(line.substring(0, colon), line.substring(colon + 2));
        });
        return new RecordedAnswer(headers, text.substring(end + END.length()).getBytes(StandardCharsets.UTF_8));
    }

    Path keepIn(Path file) throws IOException {
        var text = new StringBuilder();
        headers.forEach(
                (name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return Files.writeString(file, text.append('\n').append(new String(body, StandardCharsets.UTF_8)));
    }
}
