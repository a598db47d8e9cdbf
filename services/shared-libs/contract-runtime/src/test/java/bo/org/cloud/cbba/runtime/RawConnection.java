package bo.org.cloud.cbba.runtime;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A socket that sends exactly what a test says and reads answers as they come.
final class RawConnection implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 10_000;

    private final Socket socket = new Socket();

    RawConnection(int port) {
        try {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    RawConnection send(String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /// The next whole answer: head and as many bytes as its Content-Length says. Empty at the end of the
    /// connection.
    String answer() {
        var head = new StringBuilder();
        while (!head.toString().endsWith("\r\n\r\n")) {
            var next = read();
            if (next < 0) {
                return head.toString();
            }
            head.append((char) next);
        }
        var length = length(head.toString());
        var body = new ByteArrayOutputStream();
        for (var at = 0; at < length; at++) {
            body.write(read());
        }
        return head + body.toString(StandardCharsets.UTF_8);
    }

    /// Whether the server has closed the connection; waits for it.
    boolean isClosed() {
        return read() < 0;
    }

    private int read() {
        try {
            return socket.getInputStream().read();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static int length(String head) {
        for (var line : head.split("\r\n", -1)) {
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                return Integer.parseInt(line.substring(line.indexOf(':') + 1).strip());
            }
        }
        return 0;
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
