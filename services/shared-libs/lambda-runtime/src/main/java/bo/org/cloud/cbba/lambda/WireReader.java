package bo.org.cloud.cbba.lambda;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Reads an HTTP/1.1 answer of our own server: well-formed, or there is a fault in here.
final class WireReader {
    private final byte[] wire;
    private int at;
    private @Nullable String transferEncoding;

    WireReader(byte[] wire) {
        this.wire = wire;
    }

    int readStatus() {
        var line = readLine();
        if (!line.startsWith("HTTP/1.1 ")) {
            throw new IllegalStateException("no answer: " + line);
        }
        return Integer.parseInt(line.substring(9, 12));
    }

    void readHeaders(BiConsumer<String, String> headers) {
        for (var line = readLine(); !line.isEmpty(); line = readLine()) {
            var colon = line.indexOf(':');
            var name = line.substring(0, colon);
            var value = line.substring(colon + 1).strip();
            if (name.equalsIgnoreCase("transfer-encoding")) {
                transferEncoding = value;
            }
            headers.accept(name, value);
        }
    }

    @Nullable
    String transferEncoding() {
        return transferEncoding;
    }

    byte[] rest() {
        return Arrays.copyOfRange(wire, at, wire.length);
    }

    byte[] readChunks() {
        var body = new ByteArrayOutputStream();
        for (var size = readSize(); size > 0; size = readSize()) {
            body.write(wire, at, size);
            at += size + 2;
        }
        return body.toByteArray();
    }

    private int readSize() {
        return Integer.parseInt(readLine().split(";", 2)[0].strip(), 16);
    }

    private String readLine() {
        var end = at;
        while (wire[end] != '\r' || wire[end + 1] != '\n') {
            end++;
        }
        var line = new String(wire, at, end - at, StandardCharsets.ISO_8859_1);
        at = end + 2;
        return line;
    }
}
