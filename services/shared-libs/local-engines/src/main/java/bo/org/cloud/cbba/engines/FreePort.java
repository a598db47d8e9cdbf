package bo.org.cloud.cbba.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.function.IntFunction;

/// Finds TCP ports that nobody listens on. Somebody may take one before it is used: whoever binds it must be
/// ready to try another.
final class FreePort {
    private static final int ATTEMPTS = 3;

    private FreePort() {}

    /// Starts an engine on the port of its last run, or on another if that one is taken or gets taken meanwhile.
    ///
    /// @param start throws EngineException if the engine does not start
    static <T> T bind(StateDirectory state, String engine, IntFunction<T> start) {
        for (var attempt = 1; ; attempt++) {
            var port = attempt == 1 ? state.port(engine) : any();
            try {
                var started = start.apply(port);
                state.rememberPort(engine, port);
                return started;
            } catch (EngineException e) {
                if (attempt == ATTEMPTS || isFree(port)) {
                    throw e;
                }
            }
        }
    }

    static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new EngineException("no free TCP port on the loopback address", e);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            // Connections of an engine that just ended linger in TIME_WAIT; engines bind with this option too.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
