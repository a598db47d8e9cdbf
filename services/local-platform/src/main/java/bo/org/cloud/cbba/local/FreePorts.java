package bo.org.cloud.cbba.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/// Finds a port that nobody listens on.
final class FreePorts {
    private FreePorts() {}

    static int find() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
