package bo.org.cloud.cbba.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waits until a child process answers HTTP on its port.
final class Readiness {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int CONNECT_MILLIS = 1_000;
    private static final int LOG_TAIL_LINES = 20;
    private static final byte[] PROBE =
            "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Readiness() {}

    /// Any HTTP answer will do: one that refuses the request is ready too.
    ///
    /// @throws EngineException if the process ends or the limit passes first; it carries the end of its log
    static void awaitHttp(Process process, int port, Duration limit, Path log) {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!answers(port, limit)) {
            if (!process.isAlive()) {
                throw new EngineException("process ended with " + process.exitValue() + ":\n" + tail(log));
            }
            if (System.nanoTime() - deadline > 0) {
                throw new EngineException("no answer on port " + port + " within " + limit + ":\n" + tail(log));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        if (!process.isAlive()) {
            throw new EngineException("another program answers on port " + port + ":\n" + tail(log));
        }
    }

    private static boolean answers(int port, Duration limit) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), CONNECT_MILLIS);
            socket.setSoTimeout(Math.toIntExact(limit.toMillis()));
            socket.getOutputStream().write(PROBE);
            return socket.getInputStream().read() == 'H';
        } catch (IOException e) {
            return false;
        }
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log " + log + " cannot be read: " + e.getMessage() + ")";
        }
    }
}
